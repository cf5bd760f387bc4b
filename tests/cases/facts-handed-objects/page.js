// facts: data_flow
export function moored(guest) {
  gtag("event", "moored", { email: guest.email }); // fact: data_flow google-analytics category=email
  window.Intercom("boot", { app_id: "a", email: guest.email }); // fact: data_flow intercom category=email
  window.dataLayer.push({ event: "moored", phone: guest.phone }); // fact: data_flow google-tag-manager category=phone
  window.berths.push({ email: guest.email }); // ok: stays here
}
