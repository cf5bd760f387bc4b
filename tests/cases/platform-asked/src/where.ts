import Stripe from "stripe";

export const stripe = new Stripe(process.env.STRIPE_KEY!); // ok
export const serverless = Boolean(process.env.AWS_LAMBDA_FUNCTION_NAME); // ok: whether it happens to run there
export const preview = process.env.VERCEL_ENV === "preview"; // ok: likewise
