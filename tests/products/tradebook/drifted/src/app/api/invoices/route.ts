import { prisma } from "@/lib/db";

export async function GET() {
  return Response.json(await prisma.invoice.findMany()); // drift (004:30)
}
