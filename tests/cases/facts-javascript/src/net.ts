// facts: transport cipher
import https from "node:https";
import { createCipheriv, randomBytes } from "node:crypto";

export const open = new https.Agent({ rejectUnauthorized: false }); // fact: transport tls_verification_off
export const blind = new https.Agent({ checkServerIdentity: () => undefined }); // fact: transport tls_verification_off
export const strict = new https.Agent({ rejectUnauthorized: true, minVersion: "TLSv1.2" }); // fact: transport tls_version version=1.2
export const old = new https.Agent({ minVersion: "TLSv1.1" }); // fact: transport tls_version_low version=1.1
export const seal = (key, iv) => createCipheriv("aes-256-gcm", key, iv); // fact: cipher aes-256-gcm bits=256
export const weak = (iv) => createCipheriv("aes-128-cbc", randomBytes(16), iv); // fact: cipher aes-128-cbc bits=128
export const shown = { minVersion: "4.2.0" };
