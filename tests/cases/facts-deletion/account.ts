// facts: deletion
import { prisma } from "./db";

export async function deleteAccount(userId: string, seen: Map<string, string>) { // fact: deletion account
  await prisma.session.deleteMany({ where: { userId } }); // fact: deletion session in=deleteAccount
  await prisma.file.deleteMany({ where: { userId } }); // fact: deletion file
  seen.delete(userId); // ok: a map
}
