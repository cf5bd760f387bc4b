import Stripe from "stripe";
const stripe = new Stripe(process.env.STRIPE_SECRET_KEY); // expect: PL1001
export function visit(res, id) {
  res.cookie("visit", id);
}
