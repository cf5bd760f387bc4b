import Stripe from "stripe";
import twilio from "twilio";

export const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);
const client = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN); // expect: PL1003

export const remind = (to: string) => client.messages.create({ to, body: "See you tomorrow" });
