import { Resend } from "resend";

const host = process.env.PIPEDREAM_HOST; // ok: the product's own server, nothing of the vendor with it
const port = process.env.PIPEDREAM_PORT ?? "9000"; // ok: the same

export const mail = new Resend(process.env.RESEND_API_KEY);
export const encode = (id: string) => fetch(`http://${host}:${port}/encode/${id}`, { method: "POST" });
