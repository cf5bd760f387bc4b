import * as Sentry from "@sentry/node";
import Stripe from "stripe";
import posthog from "posthog-js";

Sentry.init({ dsn: "https://1f0c2a3b4d5e6f708192a3b4c5d6e7f8@faults.ladderworks.io/3", tracesSampleRate: 0.1 }); // ok: a server of one's own
export const pay = new Stripe(process.env.STRIPE_SECRET_KEY);
posthog.init("phc_key", { debug: false }); // expect: PL1001 at the vendor's, as nothing else is said
