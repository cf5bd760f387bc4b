import * as Sentry from "@sentry/node";
Sentry.init({ dsn: "https://k@o1.ingest.sentry.io/2", sendDefaultPii: true }); // expect: PL1006
