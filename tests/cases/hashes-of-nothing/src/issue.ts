import jwt from "jsonwebtoken";
import { shortHash } from "./short-hash";

// A new password makes the token invalid; nothing of this is stored.
export function createJWT(user: { name: string; password: string }, secret: string) {
  return jwt.sign({ name: user.name, h: shortHash(user.password) }, secret);
}

export function sameMark(decoded: { h: string }, user: { password: string }) {
  return decoded.h === shortHash(user.password);
}
