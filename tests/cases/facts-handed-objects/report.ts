// facts: data_flow
import * as Sentry from "@sentry/node";
import { load } from "./tides";

export const fail = (guest: Guest) =>
  Sentry.withScope((scope) => scope.setUser({ email: guest.email })); // fact: data_flow sentry category=email
export const keep = (guest: Guest) => load((tide) => tide.remember({ email: guest.email })); // ok: stays here
