import * as Sentry from "@sentry/browser"; // ok: the German half names it
import Stripe from "stripe"; // ok: the English half names it
import mixpanel from "mixpanel-browser"; // expect: PL1001

Sentry.init({ dsn: process.env.SENTRY_DSN });
mixpanel.init("a1b2c3");
mixpanel.track("opened");
export const stripe = new Stripe(process.env.STRIPE_KEY);
