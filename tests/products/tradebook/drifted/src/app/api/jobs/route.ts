import { prisma } from "@/lib/db";
import { tenantId } from "@/lib/tenant";

export async function GET(request: Request) {
  return Response.json(await prisma.$queryRawUnsafe(`select * from "Job" where id = '${new URL(request.url).searchParams.get("id")}'`)); // expect: PL6010 (004:30)
}

export async function POST(request: Request) {
  const { title } = await request.json();
  return Response.json(await prisma.job.create({ data: { title, tenantId: await tenantId() } }), { status: 201 });
}
