// facts: hash cipher
import { createCipheriv, createHash, createHmac, pbkdf2Sync, randomBytes, scryptSync, timingSafeEqual } from "node:crypto";

export const hashPassword = (password: string, salt: Buffer) => scryptSync(password, salt, 64); // fact: hash scrypt purpose=password
export const hashUserPassword = (password: string) => pbkdf2Sync(password, "s", 600000, 32, "sha256"); // fact: hash pbkdf2-sha256 purpose=password rounds=600000
export const fingerprint = (apiKey: string) => createHash("sha256").update(apiKey).digest("hex"); // fact: hash sha256 purpose=token
export const etag = (body: Buffer) => createHash("sha1").update(body).digest("hex"); // fact: hash sha1 purpose=checksum
export const avatar = (email: string) => `https://www.gravatar.com/avatar/${createHash("md5").update(email).digest("hex")}`; // fact: hash md5 purpose=checksum
export const challenge = (codeVerifier: string) => createHash("sha256").update(codeVerifier).digest("base64url"); // fact: hash sha256 purpose=token
export const signed = (body: string) => createHmac("sha256", secret).update(body).digest("hex"); // fact: hash hmac-sha256 purpose=signature
export async function leaked(password: string) {
  const sha = createHash("sha1").update(password).digest("hex"); // fact: hash sha1 purpose=checksum
  return fetch(`https://api.pwnedpasswords.com/range/${sha.slice(0, 5)}`);
}
export function seal(text: string, passphrase: string, iv: Buffer) {
  const key = scryptSync(passphrase, "salt", 32); // fact: hash scrypt purpose=unknown
  return createCipheriv("aes-256-gcm", key, iv).update(text); // fact: cipher aes-256-gcm
}
export const same = (a: Buffer, b: Buffer) => timingSafeEqual(a, b); // ok: no hash
