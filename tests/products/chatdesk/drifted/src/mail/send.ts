import { createTransport } from "nodemailer";
import { db } from "../lib/db.js";

const mail = createTransport({ host: "smtp.resend.com", port: 465, secure: true, auth: { user: "resend", pass: process.env.SMTP_KEY } }); // expect: PL1001 (000:28)
const from = "hello@porchlight.example";

export const sendReceipt = (to: string, amount: string) => mail.sendMail({ from, to, subject: "Your receipt", text: `We received ${amount}. Thank you!` });

export async function sendNews(subject: string, text: string) {
  for (const reader of await db("select email from accounts where marketing_opt_in")) {
    await mail.sendMail({ from, to: reader.email, subject, text }); // expect: PL8001 (000:53)
  }
}
