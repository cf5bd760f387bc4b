// facts: hash
import { createHash } from "crypto";
export class Digest {
  make(value: string) { return createHash("sha256").update(value).digest("hex"); } // fact: hash sha256 purpose=password
  static one(value: string) { return createHash("md5").update(value).digest("hex"); } // fact: hash md5 purpose=password
}
