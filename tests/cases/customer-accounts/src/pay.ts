import Stripe from "stripe";
export const pay = new Stripe(process.env.STRIPE_SECRET_KEY);
