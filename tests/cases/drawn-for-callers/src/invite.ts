import { prisma } from "./db";
import { between, letters, paused } from "./letters";

export async function invite(email: string) {
  const token = letters(40);
  const wait = between(1, 5);
  const session = await paused(() => prisma.session.create({ data: { email } }));
  await prisma.invitation.create({ data: { email, token, wait, sessionId: session.id } });
}
