import { prisma } from "@/lib/db";
import { tenantId } from "@/lib/tenant";

export async function GET() {
  return Response.json(await prisma.job.findMany({ where: { tenantId: await tenantId() } })); // ok: one tenant's (004:30)
}

export async function POST(request: Request) {
  const { title } = await request.json();
  return Response.json(await prisma.job.create({ data: { title, tenantId: await tenantId() } }), { status: 201 });
}
