import { Resend } from "resend";

export const send = (m) => new Resend(process.env.RESEND_API_KEY).emails.send(m);
