// facts: cookie auth
import cookie from "@fastify/cookie";
import fastifyJwt from "@fastify/jwt";
import session from "@fastify/session";
import Fastify from "fastify";

const app = Fastify();
app.register(cookie);
app.register(session, { cookieName: "shop", secret, cookie: { secure: true, maxAge: 3600000 } }); // fact: cookie shop purpose=session max_age_seconds=3600
app.register(fastifyJwt, { secret, sign: { expiresIn: "15m" } }); // fact: auth jwt
app.get("/", async (request, reply) => {
  reply.setCookie("currency", "EUR", { path: "/", maxAge: 3600, sameSite: "strict" }); // fact: cookie currency purpose=preference same_site=strict max_age_seconds=3600
  reply.clearCookie("old"); // ok: takes one away
});
