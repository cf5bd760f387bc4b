// facts: deletion
export async function deleteAccount(id: string) { // fact: deletion account
  await prisma.user.delete({ where: { id } }); // fact: deletion user
  await prisma.user.update({ where: { id }, data: { deletedAt: new Date() } }); // fact: deletion record action=soft_delete
  await prisma.user.findMany({ where: { deletedAt: null } }); // ok: a query
}
