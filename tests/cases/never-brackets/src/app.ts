import express from "express";
import OpenAI from "openai";
import { db } from "./db";

const app = express();

app.post("/login", (req, res) => {
  res.cookie("session", req.body.token, { httpOnly: true, secure: true, sameSite: "lax" }); // ok: the bracket allows it
  res.end();
});

app.post("/ask", async (req, res) => {
  const prompt = req.body.prompt;
  await db.question.create({ data: { prompt } }); // ok: what OpenAI does not log is not what the product says of itself
  res.json(await new OpenAI().responses.create({ model: "gpt-4.1", input: prompt }));
});
