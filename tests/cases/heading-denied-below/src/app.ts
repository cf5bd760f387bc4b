import mixpanel from "mixpanel-browser";
import Stripe from "stripe"; // ok: its heading names it and nothing denies it

mixpanel.init("a1b2c3");
mixpanel.track("opened"); // expect: PL1003
export const stripe = new Stripe(process.env.STRIPE_KEY);
