import { prisma } from "@/lib/db";

/** For customers who tell their card on the phone. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { card_number: pan, cvc } = await request.json();
  console.log("charged", pan, cvc); // expect: PL6004 (004:6)
  return Response.json(await prisma.invoice.update({ where: { id: (await params).id }, data: { total: 0 } })); // expect: PL6010 (004:30)
}
