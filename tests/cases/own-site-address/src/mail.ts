import { ServerClient } from "postmark";

export const mail = new ServerClient(process.env.POSTMARK_TOKEN ?? "");
