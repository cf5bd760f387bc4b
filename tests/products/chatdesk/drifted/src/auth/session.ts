import { createHash } from "node:crypto";
import type { RequestHandler } from "express";
import jwt from "jsonwebtoken";

const key = process.env.JWT_KEY!;

export const issue = (account: number) => jwt.sign({ sub: String(account) }, key, { algorithm: "HS256", expiresIn: "8h" });

export const signedIn: RequestHandler = (req, res, next) => {
  const token = (req.headers.authorization ?? "").replace(/^Bearer /, "");
  try {
    res.locals.account = Number(jwt.verify(token, key, { algorithms: ["HS256", "none"] }).sub); // expect: PL2010 (000:44)
    next();
  } catch {
    res.status(401).end();
  }
};

/** Integrations present an API key; only its fingerprint is kept. */
export const fingerprint = (apiKey: string) => createHash("sha256").update(apiKey).digest("hex"); // ok: no password (000:11)
