import OpenAI from "openai";
export const run = ({ credentials, prompt }) => new OpenAI({ apiKey: credentials.apiKey }).responses.create({ input: prompt }); // expect: PL1001
