import { checkCode, sendCode } from "@/lib/second-factor";
import { auth } from "@/lib/auth";
import { prisma } from "@/lib/db";

export async function POST(request: Request) {
  const session = await auth();
  const { phone, code } = await request.json();
  if (!code) return Response.json(await sendCode(phone).then(() => ({ sent: true })));
  const check = await checkCode(phone, code);
  if (check.status === "approved") await prisma.user.update({ where: { email: session!.user!.email! }, data: { twoFactor: true, phone } });
  return Response.json({ approved: check.status === "approved" });
}
