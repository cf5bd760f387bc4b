import { Router } from "express";
import Stripe from "stripe";
import { db } from "./lib/db.js";

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);
export const billing = Router();

/** Stripe's own page asks for the card. We keep the customer's number and the last four digits that Stripe tells us. */
billing.post("/checkout", async (_req, res) => {
  const page = await stripe.checkout.sessions.create({ mode: "subscription", line_items: [{ price: "price_monthly", quantity: 1 }], success_url: "https://app.porchlight.example/thanks" });
  res.json({ url: page.url });
});

billing.post("/card", async (req, res) => {
  const method = await stripe.paymentMethods.retrieve(req.body.paymentMethod);
  await db("update accounts set card_last4 = $1, card_brand = $2 where id = $3", [method.card?.last4, method.card?.brand, res.locals.account]); // ok: no card number (000:30)
  res.status(204).end();
});
