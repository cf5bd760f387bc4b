import { createHash } from "node:crypto";

export function shortHash(data: string) {
  return createHash("sha256").update(data).digest("hex").slice(0, 16);
}
