import * as Sentry from "@sentry/node";
Sentry.init({ dsn: "https://x@sentry.io/1" }); // ok: does not keep the promise either: Sentry is stale
