import { Router } from "express";
import { db } from "../lib/db.js";

export const contacts = Router();

contacts.get("/", async (_req, res) => res.json(await db("select * from contacts where account = $1", [res.locals.account])));

contacts.patch("/:id", async (req, res) => {
  await db("update contacts set name = $1, phone = $2 where id = $3 and account = $4", [req.body.name, req.body.phone, req.params.id, res.locals.account]);
  res.status(204).end();
});

for (const table of ["contacts"] as const) {
  contacts.delete(`/${table}/:id`, async (req, res) => {
    await db(`delete from ${table} where id = $1 and account = $2`, [req.params.id, res.locals.account]);
    res.status(204).end();
  });
}
