import { WebClient } from "@slack/web-api";
import { Resend } from "resend";

const slack = new WebClient(process.env.SLACK_TOKEN);
const mail = new Resend(process.env.RESEND_API_KEY);

export async function sendNewsletterNote(count: number) {
  await slack.chat.postMessage({ channel: "team", text: `${count} readers` }); // ok: to the team
}

export async function sendNewsletter(to: string[]) {
  await mail.emails.send({ to, from: "a@acme.io", subject: "Newsletter", html: "" }); // expect: PL8003
}
