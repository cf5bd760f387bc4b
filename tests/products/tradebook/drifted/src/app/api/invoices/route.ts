import { prisma } from "@/lib/db";

export async function GET() {
  return Response.json(await prisma.invoice.findMany()); // expect: PL6010 (004:30)
}
