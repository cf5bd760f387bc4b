// facts: auth
import { SignJWT, decodeJwt, jwtVerify } from "jose";

export const sign = (key: KeyLike) => new SignJWT({}).setProtectedHeader({ alg: "EdDSA" }).setExpirationTime("2h").sign(key); // fact: auth jwt algorithm=EdDSA
export const verify = (token: string, key: KeyLike) => jwtVerify(token, key, { issuer: "shop" }); // fact: auth jwt verify=true
export const show = (token: string) => decodeJwt(token); // fact: auth jwt display=true
export const decode = (text: string) => decodeURIComponent(text); // ok: no token
