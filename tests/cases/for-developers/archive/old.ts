import { ServerClient } from "postmark";

export const mail = new ServerClient("key"); // ok: put away
