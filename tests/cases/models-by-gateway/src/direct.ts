import Anthropic from "@anthropic-ai/sdk";

export const direct = new Anthropic().messages.create({ model: "claude-sonnet-4-5", max_tokens: 9, messages: [] }); // expect: PL1001
