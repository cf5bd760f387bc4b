import { prisma } from "@/lib/db";
import { tenantId } from "@/lib/tenant";

export async function GET() {
  return Response.json(await prisma.invoice.findMany({ where: { tenantId: await tenantId() } })); // ok: one tenant's (004:30)
}
