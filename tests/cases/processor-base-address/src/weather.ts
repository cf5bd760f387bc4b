import axios from "axios";
import Stripe from "stripe";

const WEATHER_BASE_URL = "https://rainfall-report.net"; // expect: PL1005
const OWN_BASE_URL = "https://ladderworks.io"; // ok: the homepage of the product
const siteUrl = process.env.NEXT_PUBLIC_APP_URL ?? "https://ladder-app.net"; // ok: where the application runs
const RADAR_BASE_URL = "https://radar-report.net"; // ok: nothing asks it

export const pay = new Stripe(process.env.STRIPE_KEY);
export const forecast = (email: string) => axios.post(`${WEATHER_BASE_URL}/forecast`, { email });
export const ping = () => axios.post(OWN_BASE_URL + "/ping", {});
export const home = () => fetch(siteUrl + "/api/home");
export const also = () => fetch("https://ladder-app.net/api/home"); // ok
