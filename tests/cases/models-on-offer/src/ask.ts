import OpenAI from "openai";

const gateway = new OpenAI({ apiKey: process.env.GATEWAY_KEY });
export const ask = (content: string) =>
  gateway.chat.completions.create({ model: "deepseek-chat", messages: [{ role: "user", content }] }); // expect: PL1001
