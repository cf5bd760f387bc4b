// facts: data_flow
import mixpanel from "mixpanel-browser";

export function told(user: User, form: FormData) {
  mixpanel.identify(user.email.trim().toLowerCase()); // fact: data_flow mixpanel category=email
  mixpanel.alias(String(user.email)); // fact: data_flow mixpanel category=email
  mixpanel.register({ email: form.get("email") }); // fact: data_flow mixpanel category=email
  mixpanel.track("size", { letters: user.email.length }); // ok: how long it is
  mixpanel.track("known", { known: check(user.email) }); // ok: what comes of it
  mixpanel.track("page", { page: form.get("page") }); // ok
}
