import Anthropic from "@anthropic-ai/sdk";

type Message = { role: "user" | "assistant"; content: string };
const model = new Anthropic({ apiKey: process.env.ANTHROPIC_API_KEY });

export async function reply(site: string, messages: Message[]): Promise<string> {
  const answer = await model.messages.create({
    model: "claude-sonnet-4-5",
    max_tokens: 600,
    system: `You answer for the company behind ${site}. Be brief, and ask for a phone number before you promise a visit.`,
    messages,
  });
  return answer.content.map((part) => ("text" in part ? part.text : "")).join("");
}
