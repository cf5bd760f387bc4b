import mail from "@sendgrid/mail"; // ok: another choice of whoever runs it

export const send = (m) => mail.send(m);
