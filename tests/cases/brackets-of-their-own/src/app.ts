import * as Sentry from "@sentry/node";
import Stripe from "stripe";
import { createClient } from "@supabase/supabase-js";
import posthog from "posthog-js";
import ga from "react-ga4";

Sentry.init({ tracesSampleRate: 0.1 });
posthog.init("phc_key");
ga.initialize("G-1"); // expect: PL1003 denied
export const pay = new Stripe(process.env.STRIPE_SECRET_KEY);
export const db = createClient("https://abc.supabase.co", "key");
export const Person = { name: "", email: "" };
