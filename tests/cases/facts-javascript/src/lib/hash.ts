
import { createHash } from "node:crypto";
import bcrypt from "bcryptjs";
import { ROUNDS_FOR_PASSWORDS } from "./names";

export function digestOf(value: string) {
  return createHash("sha256").update(value).digest("hex");
}

export function throughAnother(value: string) {
  return digestOf(value);
}

export function markOf(value: string) {
  return createHash("sha1").update(value).digest("hex");
}

export function lock(secret: string) {
  return bcrypt.hash(secret, ROUNDS_FOR_PASSWORDS);
}

export function sealCode(secret: string) {
  return bcrypt.hash(secret, 8);
}
