import mixpanel from "mixpanel-browser";

mixpanel.init("k");
export function trackEvent(name: string, props: object) {
  mixpanel.track(name, props);
}
export function trackPlan(account: Account) {
  mixpanel.track("plan", { plan: account.plan });
}
