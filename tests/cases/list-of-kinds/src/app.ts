import { Redis } from "@upstash/redis";
import { Resend } from "resend";
import * as Sentry from "@sentry/node";
import { PayPalClient } from "@paypal/paypal-server-sdk"; // expect: PL1001
import Stripe from "stripe";
import Mixpanel from "mixpanel";

export const cache = Redis.fromEnv(); // ok: a database provider
export const mail = new Resend(process.env.RESEND_API_KEY); // ok: an e-mail provider
export const pay = new Stripe(process.env.STRIPE_KEY!); // ok: named
Sentry.init({ dsn: process.env.DSN }); // ok: an error-monitoring provider
Mixpanel.init("token").track("open"); // expect: PL1001
