// facts: cookie
import Hapi from "@hapi/hapi";

const server = Hapi.server({ port: 3000 });
server.state("theme", { ttl: 3600000, isSecure: true, isHttpOnly: true }); // fact: cookie theme purpose=preference max_age_seconds=3600 secure=true
machine.start("theme"); // ok: no cookie
