import { Router } from "express";
import { db } from "../lib/db.js";
import { reply } from "./reply.js";

export const chat = Router();

chat.post("/:site/messages", async (req, res) => {
  const history = await db("select role, content from messages where conversation = $1 order by id", [req.body.conversation]);
  const answer = await reply(req.params.site, [...history, { role: "user", content: req.body.text }]);
  await db("insert into messages (conversation, role, content, ip) values ($1, 'assistant', $2, $3)", [req.body.conversation, answer, req.ip]);
  res.json({ answer });
});
