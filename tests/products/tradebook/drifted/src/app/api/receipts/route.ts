import { put } from "@/lib/files";
import { read } from "@/lib/receipts";
import { prisma } from "@/lib/db";
import { tenantId } from "@/lib/tenant";

export async function POST(request: Request) {
  const tenant = await tenantId();
  const image = Buffer.from(await request.arrayBuffer());
  const key = `${tenant}/${crypto.randomUUID()}.jpg`;
  await put(key, image); // ok: our own store (004:24)
  await prisma.file.create({ data: { tenantId: tenant, key } });
  return Response.json({ text: await read(image) });
}
