// facts: processor data_flow
import { tracker } from "./index";

export function sendEvent(name: string, props: object) {
  tracker.track(name, props); // fact: processor mixpanel tier=call
}
/* Of the account only its plan leaves. */
export function countSignup(account: Account) {
  tracker.track("signup", { plan: account.plan }); // fact: processor mixpanel tier=call
}
