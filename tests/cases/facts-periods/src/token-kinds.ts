// facts: retention
import jwt from "jsonwebtoken";
import { JWT_SECRET, REFRESH_TOKEN_DAYS } from "./settings";

const INVITE_DAYS = "3d"; // fact: retention invitation seconds=259200

export function issue(keeper: { id: string }) {
  const access = jwt.sign({ sub: keeper.id }, JWT_SECRET, { expiresIn: "15m" }); // fact: retention access_token seconds=900
  const refreshToken = jwt.sign({ sub: keeper.id }, JWT_SECRET, { expiresIn: "7d" }); // fact: retention refresh_token seconds=604800
  const invitation = jwt.sign({ sub: keeper.id }, JWT_SECRET, { expiresIn: INVITE_DAYS }); // fact: retention invitation seconds=259200
  return { access, refreshToken, invitation, reads: REFRESH_TOKEN_DAYS };
}

export const jwtRefreshExpiration = process.env.JWT_REFRESH_EXPIRATION ?? "7d"; // fact: retention refresh_token seconds=604800
