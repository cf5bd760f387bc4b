import { Router } from "express";
import { everythingAbout } from "./archive";

export const profile = Router();

profile.get("/profile/my-data.json", async (req, res) => {
  res.attachment("my-data.json").send(await everythingAbout(req.user.id));
});
