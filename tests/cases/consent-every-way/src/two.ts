import twilio from "twilio";
const client = twilio(process.env.TWILIO_ACCOUNT_SID, process.env.TWILIO_AUTH_TOKEN);

async function sendNotice(customer, text) {
  await client.messages.create({ to: customer.phone, from: "Shop", body: text }); // expect: PL8003
}

export async function tellLate(customer) {
  if (customer.smsConsent) await sendNotice(customer, "Your order is late.");
}

export async function tellSale(customer) {
  await sendNotice(customer, "Everything must go."); // the way that passes no check
}
