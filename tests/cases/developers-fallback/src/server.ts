import express from "express";
import session from "express-session";

const app = express();
const isProduction = process.env.NODE_ENV === "production";

export async function start() {
  if (isProduction) {
    if (!process.env.SECRET) throw new Error("no secret");
  }
  app.use("/desk", session({ secret: "x", name: "desk_session", cookie: { secure: false } })); // expect: PL3004
  try {
    app.use(await stored());
  } catch (error) {
    if (isProduction) {
      console.error("the store of sessions does not answer");
      process.exit(1);
    }
    app.use(session({ secret: "x", name: "fallback_session", cookie: { secure: false } })); // ok: never in production
  }
}
