export const makers = [
  { name: "Mistral", models: ["mistral-large-latest", "mistral-small-latest"] }, // ok: shown, not asked
  { name: "Cohere", models: ["command-r-plus", "command-r"] },
];
