// facts: data_flow
import posthog from "posthog-js";

export function answers(res, integration, tokens, user) {
  res.json({ key: integration.apiKey }); // fact: data_flow response category=credentials
  res.json({ token: tokens.accessToken, name: user.id });
  res.cookie("who", user.email); // fact: data_flow cookie category=email
  console.log("signed in", user.email); // fact: data_flow log category=email
  console.log("signed in", user.id);
  return `/verify?email=${user.email}`; // fact: data_flow url category=email
}

export function gated(consent, user) {
  if (consent.analytics) posthog.capture("opened", { email: user.email }); // fact: data_flow posthog category=email, processor posthog consent_checked=true
  posthog.capture("closed", { page: 1 }); // fact: processor posthog consent_checked=absent
}

export function guarded(consent) {
  if (!consent.analytics) return;
  posthog.capture("scrolled", {}); // fact: processor posthog consent_checked=true
}

export function links(page, user) {
  return [`/list?page=${page.number}`, `/see?viewer=${seal(user.email)}`];
}

export function pay(res, paymentIntent) {
  res.json({ clientSecret: paymentIntent.client_secret });
}
