// facts: cookie
import { serialize } from "cookie";
import { createServer } from "node:http";

createServer((req, res) => {
  res.setHeader("Set-Cookie", serialize("locale", "en", { maxAge: 3600 })); // fact: cookie locale purpose=preference max_age_seconds=3600
  res.setHeader("Set-Cookie", `sid=${id}; HttpOnly; Secure; SameSite=Strict; Max-Age=86400`); // fact: cookie sid purpose=session http_only=true secure=true same_site=strict max_age_seconds=86400
  res.setHeader("Set-Cookie", "sid=; Max-Age=0"); // ok: takes it away
  res.setHeader("Content-Type", "text/plain; charset=utf-8"); // ok: another header
});
