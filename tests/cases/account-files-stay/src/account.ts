import { prisma } from "./prisma";

export const deleteAccount = (id: string) => prisma.user.delete({ where: { id } });
