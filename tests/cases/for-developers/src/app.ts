import mixpanel from "mixpanel-browser";
import * as Sentry from "@sentry/node";

if (process.env.NODE_ENV !== "development") {
  Sentry.init({ dsn: process.env.SENTRY_DSN }); // expect: PL1001
}

export async function tools() {
  if (process.env.NODE_ENV === "development") {
    const { setup } = await import("@amplitude/analytics-node"); // ok: where developers work
    await setup();
  }
}

export function start() {
  if (process.env.NODE_ENV === "production") return;
  fetch("https://api.segment.io/v1/track", { method: "POST", body: "{}" }); // ok: not in production
}

mixpanel.init("token"); // expect: PL1001
