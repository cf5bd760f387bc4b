import { Resend } from "resend";

export const mail = new Resend(process.env.RESEND_API_KEY);
export const welcome = (to: string) => mail.emails.send({ from: "a@b.example", to, subject: "Welcome" }); // ok: no promise of a button
