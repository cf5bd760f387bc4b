import { Router } from "express";
import { z } from "zod";
import { db } from "../lib/db.js";

export const staff = Router();

const NewPerson = z.object({
  email: z.string(),
  password: z.string(),
  ssn: z.string(), // expect: PL6002 (000:12)
});

staff.post("/", async (req, res) => {
  const person = NewPerson.parse(req.body);
  await db("insert into staff (email, password) values ($1, $2)", [person.email, person.password]); // expect: PL2003 (000:11)
  res.status(201).end();
});

staff.post("/sign-in", async (req, res) => {
  const [person] = await db("select id, password from staff where email = $1", [req.body.email]);
  if (!person || req.body.password !== person.password) return res.status(401).end(); // expect: PL2003 (000:42)
  res.json({ id: person.id });
});

staff.get("/:id/contacts", async (req, res) => res.json(await db("select * from contacts where account = $1", [req.params.id]))); // expect: PL2011 (000:44)
