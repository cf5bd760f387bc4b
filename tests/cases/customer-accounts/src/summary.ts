import OpenAI from "openai";
// The product's own account: what stands in a folder of connectors besides changes nothing.
const own = new OpenAI({ apiKey: process.env.OPENAI_API_KEY }); // expect: PL1001
export const summary = (text) => own.responses.create({ input: text });
