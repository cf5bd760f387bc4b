import Stripe from "stripe";

export const pay = new Stripe(process.env.STRIPE_SECRET_KEY);
export class Member {
  email: string;
  avatarUrl: string; // ok: no image of a document
  genderPreference: string; // ok: of whom somebody looks for
}
