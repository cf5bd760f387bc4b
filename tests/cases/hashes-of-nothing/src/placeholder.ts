import crypto from "node:crypto";

/** For users who sign in elsewhere: nobody knows what was hashed. */
export function placeholderPasswordHash(): string {
  return crypto.createHash("sha256").update(crypto.randomBytes(64)).digest("hex"); // ok: no password goes in
}
