import { prisma } from "./db";

/** Used by the support team. */
export async function clearTenant(tenantId: string) {
  await prisma.job.deleteMany({ where: { tenantId } });
  await prisma.invoice.deleteMany({ where: { tenantId } });
  await prisma.tenant.delete({ where: { id: tenantId } }); // expect: PL5003 (004:38)
}
