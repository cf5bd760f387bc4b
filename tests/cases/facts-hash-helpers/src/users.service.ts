// facts: hash
import { HasherService, Marks } from "./hasher.service";

export class UsersService {
  constructor(
    private readonly hasher: HasherService,
    private readonly marks: Marks,
  ) {}

  create(user: { password: string; colour: string }) {
    user.password = this.hasher.make(user.password); // ok: told where it is made
    return this.marks.make(user.colour);
  }
}
