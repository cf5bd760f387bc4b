// facts: cookie auth
import { Hono } from "hono";
import { getCookie, setCookie, setSignedCookie, deleteCookie } from "hono/cookie";
import { jwt } from "hono/jwt";

const app = new Hono();
app.use("/api/*", jwt({ secret, alg: "HS256" })); // fact: auth jwt algorithm=HS256
app.get("/", async (c) => {
  setCookie(c, "locale", "en", { maxAge: 3600, secure: true }); // fact: cookie locale purpose=preference max_age_seconds=3600 secure=true
  await setSignedCookie(c, "session_id", id, secret, { httpOnly: true }); // fact: cookie session_id purpose=session
  deleteCookie(c, "old"); // ok: takes one away
});
