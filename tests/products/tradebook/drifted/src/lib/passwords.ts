import { pbkdf2Sync as stretch, timingSafeEqual } from "node:crypto";

export const hidden = async (password: string) => stretch(password, "tradebook", 1000, 32, "sha1").toString("hex"); // expect: PL2001 (004:29)
export const fits = async (password: string, passwordHash: string) => timingSafeEqual(Buffer.from(await hidden(password)), Buffer.from(passwordHash));
