import { prisma } from "./prisma";

export async function deleteAccount(id: string) {
  await prisma.user.update({
    where: { id },
    data: { deletedAt: new Date() }, // expect: PL5003
  });
}
