import { createHash as digestOf } from "node:crypto";
import { fast, same } from "../lib/fast.js";

export { fast as protect };
export const matches = async (password: string, stored: string) => same(fast(password), stored);

/** For accounts from before 2024. */
export function matchesOld(password: string, stored: string) {
  return digestOf("sha1").update(password).digest("hex") === stored; // expect: PL2001 (000:11)
}
