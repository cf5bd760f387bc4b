import { Router } from "express";
import { db } from "../lib/db.js";

export const mailSettings = Router();

mailSettings.get("/unsubscribe/:token", async (req, res) => {
  await db("update accounts set unsubscribed_at = now() where unsubscribe_token = $1", [req.params.token]);
  res.send("You will get no more news from us.");
});
