import * as Sentry from "@sentry/node";

export function startErrorReports() {
  Sentry.init({
    dsn: process.env.SENTRY_DSN,
    sendDefaultPii: true, // expect: PL6001
    tracesSampleRate: 0.1,
  });
}

export function report(error: unknown, account: { id: number; email: string }) {
  Sentry.setUser({ id: account.id, email: account.email }); // expect: PL6001
  Sentry.captureException(error);
}
