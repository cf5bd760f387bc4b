// A parameter's default is the algorithm. facts: hash cipher
import * as crypto from "node:crypto";

export function seal(text: string, key: Buffer, algorithm = "aes-256-cbc") {
  return crypto.createCipheriv(algorithm, key, iv).update(text); // fact: cipher aes-256-cbc
}
export function mark(text: string, key: string, algorithm: string = "sha512") {
  return crypto.createHmac(algorithm, key).update(text).digest(); // fact: hash hmac-sha512 purpose=signature
}
export function open(text: string, key: Buffer, algorithm: string) {
  return crypto.createDecipheriv(algorithm, key, iv).update(text); // fact: cipher unknown
}
