import twilio from "twilio";
import { db } from "./lib/db.js";

const client = twilio(process.env.TWILIO_ACCOUNT_SID, process.env.TWILIO_AUTH_TOKEN);

export async function textCustomer(contact: number, body: string) {
  const [row] = await db("select phone, sms_consent from contacts where id = $1", [contact]);
  if (!row?.sms_consent) return;
  await client.messages.create({ from: process.env.TWILIO_FROM, to: row.phone, body });
}
