// facts: processor weak
import { AzureOpenAI } from "openai"; // ok: the library's client of another company

const ai = new AzureOpenAI({ deployment: "talk" }); // fact: processor azure
export const talk = (text: string) => ai.chat.completions.create({ model: "grok-3", messages: [{ role: "user", content: text }] });
