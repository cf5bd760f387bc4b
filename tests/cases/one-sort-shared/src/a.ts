import Stripe from "stripe";
import twilio from "twilio";
const stripe = new Stripe(process.env.STRIPE_SECRET_KEY); // expect: PL1001
const client = twilio(sid, token);
client.messages.create({ to, body });

export async function events(token) {
  return fetch("https://oauth2.googleapis.com/token", { method: "POST", body: token }); // expect: PL1001 Google, and no sign-in
}
