import twilio from "twilio";
const client = twilio(process.env.TWILIO_ACCOUNT_SID, process.env.TWILIO_AUTH_TOKEN);

export async function notifyOwner(customer, text) {
  if (!customer.smsConsent) return;
  await client.messages.create({ to: customer.phone, from: "Shop", body: text }); // ok: a check before it, in the function
}
