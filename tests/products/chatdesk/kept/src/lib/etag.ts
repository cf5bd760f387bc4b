import { createHash } from "node:crypto";

export const etag = (body: Buffer) => `"${createHash("sha1").update(body).digest("base64url")}"`; // ok: a checksum of a file (000:11)
export const cacheKey = (url: string) => createHash("md5").update(url).digest("hex"); // ok: a key of a cache (000:11)
export const svg = (paths: string) => `<svg xmlns="http://www.w3.org/2000/svg">${paths}</svg>`; // ok: a name space, nothing is sent (000:43)
