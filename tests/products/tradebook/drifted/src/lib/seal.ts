import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

const key = Buffer.from(process.env.SEAL_KEY!, "hex");

/** For bank tokens and API keys. */
export function sealToken(text: string): Buffer {
  const iv = randomBytes(16);
  const cipher = createCipheriv("aes-128-cbc", key.subarray(0, 16), iv); // expect: PL4004 (004:27)
  return Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
}

export function openToken(sealed: Buffer): string {
  const cipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12));
  cipher.setAuthTag(sealed.subarray(-16));
  return cipher.update(sealed.subarray(12, -16)).toString("utf8") + cipher.final("utf8");
}

export const etag = (body: string) => createHash("sha1").update(body).digest("hex"); // ok: a checksum (004:29)
export const avatar = (email: string) => `/avatars/${createHash("md5").update(email).digest("hex")}.png`; // ok: the name of a picture (004:29)
