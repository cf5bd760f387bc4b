import mail from "@sendgrid/mail";
import { db } from "../lib/db.js";

mail.setApiKey(process.env.SENDGRID_API_KEY!);
const from = "hello@porchlight.example";

export const sendReceipt = (to: string, amount: string) => mail.send({ from, to, subject: "Your receipt", text: `We received ${amount}. Thank you!` });

export async function sendNews(subject: string, text: string) {
  const readers = await db("select email, unsubscribe_token from accounts where marketing_opt_in and unsubscribed_at is null");
  for (const reader of readers) {
    const unsubscribe = `https://app.porchlight.example/mail/unsubscribe/${reader.unsubscribe_token}`;
    await mail.send({ from, to: reader.email, subject, text: `${text}\n\nUnsubscribe: ${unsubscribe}`, headers: { "List-Unsubscribe": `<${unsubscribe}>` } });
  }
}
