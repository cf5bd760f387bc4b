import { ServerClient } from "postmark";

const mail = new ServerClient(process.env.POSTMARK_TOKEN ?? "");

export const welcome = (to: string) =>
  mail.sendEmail({ from: "Larkgate <hello@mail.larkgate.io>", to, TextBody: "Welcome" });
