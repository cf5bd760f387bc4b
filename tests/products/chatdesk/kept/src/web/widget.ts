const host = document.currentScript?.getAttribute("data-host") ?? "https://app.porchlight.example";

/** What was typed but not sent survives a reload. */
export const draft = {
  keep: (text: string) => localStorage.setItem("draft", text),
  take: () => localStorage.getItem("draft") ?? "",
};

export async function send(site: string, conversation: string, text: string) {
  const answer = await fetch(`${host}/chat/${site}/messages`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ conversation, text }) });
  return (await answer.json()).answer as string;
}
