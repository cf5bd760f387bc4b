import { ServerClient } from "postmark";

export const digest = (m) => new ServerClient(process.env.POSTMARK_TOKEN).sendEmail(m); // expect: PL1001
