declare module "fastify" {
  interface FastifyRequest {
    clientIp: string; // ok: what a server reads of a request is not yet kept
  }
}
