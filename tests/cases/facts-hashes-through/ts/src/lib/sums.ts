// facts: hash
import { createHash } from "crypto";

export class Sums {
  static one(value: string) {
    return createHash("sha1").update(value).digest("hex"); // fact: hash sha1 purpose=unknown
  }
}
