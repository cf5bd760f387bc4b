import { ServerClient } from "postmark";

let client: ServerClient | undefined;

export function post() {
  if (!client) client = new ServerClient(process.env.POSTMARK_TOKEN!);
  return client;
}
