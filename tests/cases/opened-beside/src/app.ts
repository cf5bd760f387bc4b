import * as Sentry from "@sentry/node";

Sentry.init({ dsn: process.env.SENTRY_DSN }); // ok: the policy names it
export const place = (q: string) => `geo:0,0?q=${q}`; // ok: whatever application shows it
