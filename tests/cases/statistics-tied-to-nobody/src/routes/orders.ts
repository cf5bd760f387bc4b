import { noted } from "../lib/stats";
export async function order(req, res) {
  noted(req.user.email, "ordered"); // expect: PL6006
  res.json({});
}
