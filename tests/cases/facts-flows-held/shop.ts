// facts: data_flow
import mixpanel from "mixpanel-browser";

export function joined(user: User) {
  const traits = { email: user.email };
  mixpanel.track("joined", traits); // fact: data_flow mixpanel category=email
}

export function filled(user: User) {
  const traits: Record<string, string> = {};
  traits.plan = user.plan;
  traits["phone"] = user.phone;
  mixpanel.track("filled", { ...traits, page: 1 }); // fact: data_flow mixpanel category=phone
}

export function assigned(user: User) {
  const traits = {};
  Object.assign(traits, { email: user.email });
  mixpanel.track("assigned", traits); // fact: data_flow mixpanel category=email
}

const traitsOf = (user: User) => ({ email: user.email });
export function built(user: User) {
  mixpanel.track("built", traitsOf(user)); // fact: data_flow mixpanel category=email
}

export function twice(user: User) {
  const contact = user.email;
  const traits = { contact };
  mixpanel.track("twice", traits); // fact: data_flow mixpanel category=email
}

export function sometimes(user: User) {
  let traits = {};
  if (user.open) {
    traits = { email: user.email };
  }
  mixpanel.track("sometimes", traits); // fact: data_flow mixpanel category=email
}

export function apart(user: User) {
  const traits: Record<string, string> = { plan: user.plan };
  const own = { email: user.email };
  save(own);
  mixpanel.track("apart", traits); // ok: another variable
}

export function afterwards(user: User) {
  const traits: Record<string, string> = {};
  mixpanel.track("afterwards", traits); // ok: put in when it has gone
  traits.email = user.email;
  save(traits);
}

export function anew(user: User) {
  let traits: object = { email: user.email };
  save(traits);
  traits = { plan: user.plan };
  mixpanel.track("anew", traits); // ok: what it held before is gone
}

export function takenOut(user: User) {
  const traits: any = { email: user.email, plan: user.plan };
  delete traits.email;
  mixpanel.track("taken", traits); // ok: taken out
}

export function looked(user: User) {
  const known = user.email !== undefined;
  const found = lookUp(user.email);
  mixpanel.track("looked", { known, found }); // ok: what comes of it is another matter
}
