import { prisma } from "./db";
import { drop } from "./files";

/** Everything of a tenant, in the order of what refers to what. */
export async function eraseAccount(tenantId: string) {
  for (const file of await prisma.file.findMany({ where: { tenantId } })) await drop(file.key);
  await prisma.file.deleteMany({ where: { tenantId } });
  await prisma.job.deleteMany({ where: { tenantId } });
  await prisma.invoice.deleteMany({ where: { tenantId } });
  await prisma.expense.deleteMany({ where: { tenantId } });
  await prisma.timeEntry.deleteMany({ where: { tenantId } });
  await prisma.mileageLog.deleteMany({ where: { tenantId } });
  await prisma.bankLink.deleteMany({ where: { tenantId } });
  await prisma.calendarEvent.deleteMany({ where: { tenantId } });
  await prisma.tenant.delete({ where: { id: tenantId } }); // ok: all that is named (004:38)
}
