// facts: data_flow
import { sendEvent, countSignup, tracker } from ".";
import { sendTeam, sendSize } from "./teams";

export function joined(user: User, team: Team) {
  sendEvent("joined", { email: user.email }); // fact: data_flow mixpanel category=email
  sendTeam({ phone: user.phone }); // fact: data_flow mixpanel category=phone
  tracker.people.set({ birthday: user.dateOfBirth }); // fact: data_flow mixpanel category=date_of_birth
  countSignup({ email: user.email, plan: "pro" }); // ok: the function takes the plan alone
  sendSize({ ...team, email: user.email }); // ok: likewise
}
