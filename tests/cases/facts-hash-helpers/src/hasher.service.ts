// facts: hash
import { createHash } from "node:crypto";

export class HasherService {
  make(value: string) {
    return createHash("sha256").update(value).digest("hex"); // fact: hash sha256 purpose=password
  }
}

export class Marks {
  make(value: string) {
    return createHash("sha1").update(value).digest("hex"); // fact: hash sha1 purpose=cache_key
  }
}
