import { prisma } from "./db";
import { sms } from "./sms";

export async function tomorrow() {
  for (const c of await prisma.customer.findMany({ where: { smsConsent: true } })) await sms(c.phone, "Till tomorrow!"); // ok
}
