import Anthropic from "@anthropic-ai/sdk";

class Plants {
  private readonly model = new Anthropic();

  async name(data: string, hint: string) {
    return this.model.messages.create({
      model: "claude-sonnet-4-5",
      max_tokens: 50,
      messages: [{ role: "user", content: [{ type: "image", source: { type: "base64", media_type: "image/jpeg", data } }, { type: "text", text: hint }] }],
    });
  }
}

export const plants = new Plants();
