import Stripe from "stripe"; // ok: the text names it, large letters or not
import mixpanel from "mixpanel-browser"; // expect: PL1001

mixpanel.init("a1b2c3");
mixpanel.track("opened");
export const stripe = new Stripe(process.env.STRIPE_KEY);
