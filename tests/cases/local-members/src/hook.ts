import { Webhook } from "svix"; // facts: processor

export const check = (body: string, headers: Record<string, string>) => new Webhook(secret).verify(body, headers);
