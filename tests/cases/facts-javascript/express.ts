// facts: cookie hash auth transport random
import { randomBytes } from "node:crypto";
import bcrypt from "bcryptjs";
import csrf from "csurf";
import express from "express";
import session from "express-session";
import jwt from "jsonwebtoken";

const app = express();
app.use(session({ name: "shop.sid", secret, cookie: { secure: true, maxAge: 86400000 } })); // fact: cookie shop.sid purpose=session http_only=true max_age_seconds=86400
app.use(csrf({ cookie: { key: "csrf" } })); // fact: cookie csrf purpose=csrf
app.post("/signup", async (req, res) => {
  const passwordHash = await bcrypt.hash(req.body.password, 11); // fact: hash bcrypt purpose=password rounds=11
  await db.insert({ email: req.body.email, passwordHash });
  const resetToken = randomBytes(32).toString("hex"); // fact: random strong
  const refresh = jwt.sign({ id }, secret, { algorithm: "RS256", expiresIn: "30d" }); // fact: auth jwt algorithm=RS256 seconds=2592000
  res.cookie("refresh_token", refresh, { httpOnly: true, secure: true, sameSite: "lax", maxAge: 2592000000 }); // fact: cookie refresh_token purpose=session same_site=lax max_age_seconds=2592000
  res.cookie("lang", "en"); // fact: cookie lang purpose=preference
  res.clearCookie("old"); // ok: takes one away
});
app.post("/login", async (req, res) => {
  const same = await bcrypt.compare(req.body.password, user.passwordHash); // fact: hash bcrypt purpose=password use=verify
  const claims = jwt.verify(req.body.invite, secret, { algorithms: ["HS256"] }); // fact: auth jwt verify=true algorithm=HS256
  const delay = Math.random() * 100; // ok: no secret
});
