import Stripe from "stripe";

// Twilio, Sentry and PostHog are not used here.
export const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);
export const segment = (list: string[]) => list.slice(1); // ok: a word
export const help = "https://docs.sentry.io/"; // ok: a link
