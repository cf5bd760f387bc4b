import * as Sentry from "@sentry/node";

export function startErrorReports() {
  Sentry.init({ // expect: PL6001 (000:34)
    dsn: process.env.SENTRY_DSN,
    sendDefaultPii: true,
    tracesSampleRate: 0.1,
  });
}

export function report(error: unknown, account: { id: number; email: string }) {
  Sentry.setUser({ id: account.id, email: account.email }); // expect: PL6001 (000:34)
  Sentry.captureException(error);
}
