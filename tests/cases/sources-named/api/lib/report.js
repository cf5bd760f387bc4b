import * as Sentry from "@sentry/node";
Sentry.init({ dsn: process.env.SENTRY_DSN }); // expect: PL1001
export const report = (e) => Sentry.captureException(e);
