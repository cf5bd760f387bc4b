import twilio from "twilio";

const client = twilio(process.env.TWILIO_ACCOUNT_SID, process.env.TWILIO_AUTH_TOKEN);

/** Reminds customers of an invoice that is due. */
export const invoiceReminder = (phone: string, total: number) => client.messages.create({ to: phone, from: process.env.TWILIO_FROM, body: `Your invoice of $${total} is due.` }); // expect: PL1007 (004:23)
