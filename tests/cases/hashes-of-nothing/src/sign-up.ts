import crypto from "node:crypto";

export const passwordHash = (password: string) =>
  crypto.createHash("sha256").update(password).digest("hex"); // expect: PL2006
