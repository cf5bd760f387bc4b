import mixpanel from "mixpanel-browser";
import pino from "pino";

const log = pino();

export function signedUp(user: { email: string }) {
  mixpanel.people.set({ $email: user.email }); // expect: PL6012
  mixpanel.track("signup", { source: "web" }); // ok: tells of nobody
}

export function asked(prompt: string, tokens: number) {
  log.info({ prompt, tokens }); // expect: PL6005
  log.info({ tokens, characters: prompt.length }); // ok: counts
}
