import { createHash } from "node:crypto";

// What a proxy of the company asks for.
export function createNTLMHash(password: string) {
  return createHash("md4").update(Buffer.from(password, "ucs2")).digest();
}
