const MODEL = "openai/gpt-4o-mini"; // ok: asked for through the gateway
export const ask = (content: string) =>
  fetch("https://openrouter.ai/api/v1/chat/completions", {
    method: "POST",
    body: JSON.stringify({ model: MODEL, messages: [{ role: "user", content }] }),
  });
