import crypto from "node:crypto";
import argon2 from "argon2";

export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  if (stored.startsWith("$argon2")) return argon2.verify(stored, password);
  const legacyHash = crypto.createHash("sha256").update(password).digest("hex"); // ok: from before the change, and only compared
  return crypto.timingSafeEqual(Buffer.from(legacyHash), Buffer.from(stored));
}
