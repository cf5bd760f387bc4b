import * as Sentry from "@sentry/node";

Sentry.init({ dsn: process.env.SENTRY_DSN }); // ok: the policy names it
