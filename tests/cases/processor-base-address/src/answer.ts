export async function answer(question: string) {
  const { default: OpenAI } = await import("openai"); // ok: the client alone, of another service
  const client = new OpenAI({ baseURL: "https://api.groq.com/openai/v1", apiKey: process.env.ANSWER_KEY }); // expect: PL1001
  return client.chat.completions.create({ model: "llama", messages: [{ role: "user", content: question }] }); // ok
}
