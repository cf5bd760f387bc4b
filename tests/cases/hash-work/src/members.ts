import bcrypt from "bcryptjs";

const WORK = 10;

export async function setPassword(member: Member, password: string) {
  member.passwordHash = await bcrypt.hash(password, WORK); // expect: PL2001
}

export async function setLongPassword(member: Member, password: string) {
  member.passwordHash = await bcrypt.hash(password, 13);
}
