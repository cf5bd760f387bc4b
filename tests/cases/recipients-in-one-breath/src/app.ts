import { Resend } from "resend";

export const mail = new Resend("key"); // ok: whoever works for the product is told of, by no name
