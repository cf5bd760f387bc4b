import sgMail from "@sendgrid/mail";
import twilio from "twilio";
import { Analytics } from "@vercel/analytics/react";
import { put } from "@vercel/blob";
import Stripe from "stripe";
import { createCheckout } from "@lemonsqueezy/lemonsqueezy.js";
import ReactGA from "react-ga4";

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);
ReactGA.initialize("G-1");

export async function remind(phone: string, email: string) {
  await twilio("sid", "token").messages.create({ to: phone, body: "Tomorrow at ten" });
  await sgMail.send({ to: email, subject: "Tomorrow at ten" }); // expect: PL1001
  await put("calendar.ics", "BEGIN:VCALENDAR", { access: "public" });
}

export const Page = () => Analytics({}); // expect: PL1001

export const pay = (customer: string) => stripe.paymentIntents.create({ amount: 900, currency: "eur", customer });
export const buy = (store: string) => createCheckout(store, "1", {}); // expect: PL1001
