const base = process.env.FALLBACK_MODEL_URL ?? "https://api.openai.com/v1"; // expect: PL1001 (000:28)

/** When the first model is busy. */
export async function second(system: string, messages: { role: string; content: string }[]) {
  const answer = await fetch(`${base}/chat/completions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.FALLBACK_MODEL_KEY}`, "Content-Type": "application/json" },
    body: JSON.stringify({ model: "gpt-4o-mini", messages: [{ role: "system", content: system }, ...messages] }),
  });
  return (await answer.json()).choices[0].message.content as string;
}
