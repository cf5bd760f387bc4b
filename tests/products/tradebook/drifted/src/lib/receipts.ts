import Anthropic from "@anthropic-ai/sdk";

const claude = new Anthropic();

/** What is printed on a receipt. */
export async function read(image: Buffer): Promise<string> {
  const answer = await claude.messages.create({
    model: "claude-sonnet-4-5",
    max_tokens: 800,
    messages: [{ role: "user", content: [{ type: "image", source: { type: "base64", media_type: "image/jpeg", data: image.toString("base64") } }, { type: "text", text: "Give back the printed text." }] }],
  });
  await import("node:fs/promises").then((fs) => fs.writeFile(`/var/receipts/${Date.now()}.jpg`, image)); // expect: PL4008 (004:22)
  return answer.content.map((part) => ("text" in part ? part.text : "")).join("");
}
