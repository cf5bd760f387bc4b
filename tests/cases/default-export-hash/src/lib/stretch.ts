import { pbkdf2Sync, randomBytes } from "node:crypto";

/** Importers call it as they like. */
export default (text: string) => {
  const salt = randomBytes(16);
  return salt.toString("hex") + pbkdf2Sync(text, salt, 10, 32, "sha1").toString("hex"); // expect: PL2001
};
