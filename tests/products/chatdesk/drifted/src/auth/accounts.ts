import { Router } from "express";
import { db } from "../lib/db.js";
import { matches, protect } from "./passwords.js";
import { issue } from "./session.js";

export const accounts = Router();

accounts.post("/", async (req, res) => {
  const { name, email, company, password, repeat } = req.body;
  if (password !== repeat) return res.status(400).json({ error: "The passwords differ." }); // ok: two inputs, nothing stored (000:11)
  const password_hash = await protect(password);
  const [row] = await db("insert into accounts (name, email, company, password_hash) values ($1, $2, $3, $4) returning id", [name, email, company, password_hash]);
  res.status(201).json({ token: issue(row.id) });
});

accounts.post("/sign-in", async (req, res) => {
  const [account] = await db("select id, password_hash from accounts where email = $1", [req.body.email]);
  if (!account || !(await matches(req.body.password, account.password_hash))) return res.status(401).end();
  res.json({ token: issue(account.id) });
});
