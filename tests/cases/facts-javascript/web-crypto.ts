// facts: hash cipher
export async function hashPassword(password: string, salt: Uint8Array) {
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(password), "PBKDF2", false, ["deriveBits"]); // ok: an import
  return crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt, iterations: 310000 }, key, 256); // fact: hash pbkdf2-sha256 purpose=password rounds=310000
}
export const sum = async (file: File) => crypto.subtle.digest("SHA-256", await file.arrayBuffer()); // fact: hash sha256 purpose=checksum
export const seal = (key: CryptoKey, iv: Uint8Array, text: Uint8Array) => crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, text); // fact: cipher aes-gcm
export const short = () => crypto.subtle.generateKey({ name: "AES-GCM", length: 128 }, false, ["encrypt"]); // fact: cipher aes-128-gcm bits=128
