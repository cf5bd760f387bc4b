import { ServerClient } from "postmark";

export const mail = new ServerClient(process.env.POSTMARK_TOKEN!); // expect: PL1001
mail.sendEmail({ From: "a@b.example", To: "c@d.example", Subject: "Hello" });
