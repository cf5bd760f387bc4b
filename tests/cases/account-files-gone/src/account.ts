import { UTApi } from "uploadthing/server";
import { prisma } from "./prisma";

export async function deleteAccount(id: string, keys: string[]) {
  await new UTApi().deleteFiles(keys);
  await prisma.user.delete({ where: { id } });
}
