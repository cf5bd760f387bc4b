import { trackEvent, trackPlan } from "./events";

export function joined(user: User) {
  trackEvent("joined", { email: user.email }); // expect: PL6012
  trackEvent("seen", { page: 1 }); // ok
  trackPlan({ plan: user.plan, email: user.email }); // ok: the plan alone leaves
}
