import * as Sentry from "@sentry/browser";

Sentry.init({ dsn: process.env.GLITCHTIP_DSN }); // ok: the key of software that speaks as Sentry does
