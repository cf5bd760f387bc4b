// facts: processor weak
const partners = [
  { name: "Sentry", url: "https://sentry.io/", logo: "sentry.svg" }, // ok: a home page with its picture
];
const models = [{ name: "OpenAI", url: "https://api.openai.com/v1", logo: "openai.svg" }]; // fact: processor openai
