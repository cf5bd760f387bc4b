// facts: data_flow
import { count } from "@lib/stats";
import { count as tally } from "@stats";

export function join(user: User) {
  count("join", { email: user.email }); // fact: data_flow mixpanel category=email
  tally("join", { phone: user.phone }); // fact: data_flow mixpanel category=phone
  count("seen", { page: user.page }); // ok
}
