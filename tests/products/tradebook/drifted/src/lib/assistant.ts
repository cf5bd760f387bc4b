import Anthropic from "@anthropic-ai/sdk";
import { prisma } from "./db";

/** Answers questions about the books. */
export async function ask(tenantId: string, question: string) {
  const books = await prisma.invoice.findMany({ where: { tenantId }, include: { tenant: true } });
  const answer = await new Anthropic().messages.create({ model: "claude-sonnet-4-5", max_tokens: 500, messages: [{ role: "user", content: `${question}\n${JSON.stringify(books)}` }] }); // drift (004:24): what a model is asked about does not show; only "solely" and "only" limit a service (PL1007)
  return answer.content;
}
