// facts: hash
import { Digest } from "../lib/digest";
export class Sign {
  constructor(private readonly digest: Digest) {}
  run(user: User, password: string) { user.stored = this.digest.make(password); user.other = Digest.one(password); }
}
