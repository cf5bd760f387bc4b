import * as Sentry from "@sentry/node";

export function startErrorReports() {
  Sentry.init({
    dsn: process.env.SENTRY_DSN,
    sendDefaultPii: false, // ok: as promised (000:34)
    tracesSampleRate: 0.1,
  });
}

/** The account's number says whose request failed, without saying who that is. */
export const report = (error: unknown, account: number) => Sentry.captureException(error, { tags: { plan: account % 2 } });
