import Stripe from "stripe";
export const pay = new Stripe(process.env.STRIPE_SECRET_KEY);
export const host = process.env.VERCEL_URL ?? process.env.HEROKU_APP_NAME;
