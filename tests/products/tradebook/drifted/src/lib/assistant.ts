import Anthropic from "@anthropic-ai/sdk";
import { prisma } from "./db";

/** Answers questions about the books. */
export async function ask(tenantId: string, question: string) {
  const books = await prisma.invoice.findMany({ where: { tenantId }, include: { tenant: true } });
  const answer = await new Anthropic().messages.create({ model: "claude-sonnet-4-5", max_tokens: 500, messages: [{ role: "user", content: `${question}\n${JSON.stringify(books)}` }] }); // expect: PL1009 (004:24)
  return answer.content;
}
