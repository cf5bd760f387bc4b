import { Container, getContainer } from "@cloudflare/containers";
import { allowed } from "./limits";

export class Rails extends Container {
  defaultPort = 3000;
  sleepAfter = "10m"; // ok: of a machine, not of data (003:48)
}

interface Env {
  RAILS: DurableObjectNamespace<Rails>;
  DB: D1Database;
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const url = new URL(request.url);
    if (url.protocol === "http:") return Response.redirect(`https://${url.host}${url.pathname}`, 308); // ok: leads to https (003:52)
    if (!(await allowed(env.DB, request.headers.get("CF-Connecting-IP") ?? ""))) return new Response("Too many requests", { status: 429 });
    return getContainer(env.RAILS).fetch(request);
  },
};
