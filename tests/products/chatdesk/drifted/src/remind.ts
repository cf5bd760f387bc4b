import twilio from "twilio";
import { db } from "./lib/db.js";

const sms = twilio(process.env.TWILIO_ACCOUNT_SID, process.env.TWILIO_AUTH_TOKEN);

export async function remindAll(text: string) {
  for (const { phone } of await db("select phone from contacts")) {
    await sms.messages.create({ from: process.env.TWILIO_FROM, to: phone, body: text }); // expect: PL8003 (000:32)
  }
}
