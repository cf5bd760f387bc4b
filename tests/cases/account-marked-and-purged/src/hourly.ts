import { prisma } from "./prisma";

export async function emptyBin() {
  await prisma.user.deleteMany({ where: { deletedAt: { not: null } } });
}
