// facts: data_flow
import OpenAI from "openai";
const openai = new OpenAI();

export async function ask(prompt: string) {
  return openai.chat.completions.create({ model: "gpt-4o", messages: [{ role: "user", content: prompt }] }); // fact: data_flow openai category=prompt
}

export async function fixed() {
  return openai.chat.completions.create({ model: "gpt-4o", messages: [{ role: "user", content: "Say hello." }] }); // ok: nothing of a person
}
