// What the operator can choose from, and what people can open: nothing of it is asked here.
export const models = {
  openai: { label: "OpenAI", defaultBaseUrl: "https://api.openai.com/v1" }, // ok: one of many
  mistral: { label: "Mistral", defaultBaseUrl: "https://api.mistral.ai/v1" },
  deepseek: { label: "DeepSeek", defaultBaseUrl: "https://api.deepseek.com/v1" },
  openrouter: { label: "OpenRouter", defaultBaseUrl: "https://openrouter.ai/api/v1" },
};
export const mailboxes = [{ name: "Gmail", url: "https://mail.google.com/" }]; // ok: a page to open
export const replicas = [{ api: "https://api.replicate.com/v1" }, { api: "https://api.groq.com/openai/v1" }]; // expect: PL1001
export const title = async (id: string) => (await fetch(`https://vimeo.com/api/oembed.json?url=${id}`)).json(); // ok: the server asks
