import twilio from "twilio";
const client = twilio(process.env.TWILIO_ACCOUNT_SID, process.env.TWILIO_AUTH_TOKEN);

async function sendText(customer, text) {
  await client.messages.create({ to: customer.phone, from: "Shop", body: text }); // ok: one caller checks, the other sends what was asked for
}

export async function tellReady(customer) {
  if (customer.smsConsent) await sendText(customer, "Your order is ready.");
}

export async function sendLoginCode(customer, code) {
  await sendText(customer, `Your code is ${code}.`); // ok: a code that was asked for
}
