import { createHash as digestOf, timingSafeEqual } from "node:crypto";
import { fast } from "../lib/fast.js";

export const protect = async (secret: string) => fast(`${process.env.PEPPER}${secret}`);
export const matches = async (secret: string, stored: string) => timingSafeEqual(Buffer.from(await protect(secret)), Buffer.from(stored));

/** For accounts from before 2024. */
export function matchesOld(password: string, stored: string) {
  return digestOf("sha1").update(password).digest("hex") === stored; // expect: PL2001
}
