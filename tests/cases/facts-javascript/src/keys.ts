// facts: hash
import { createHash } from "node:crypto";
import { markOf } from "./lib/hash";

export const stored = markOf(apiKey);
export const etag = createHash("md5").update(page).digest("hex"); // fact: hash md5 purpose=checksum
export const avatar = "https://gravatar.example/" + createHash("md5").update(email).digest("hex"); // fact: hash md5 purpose=checksum
