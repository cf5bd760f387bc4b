/** Shows the tickets of the day to the model that sorts them. */
export async function learn(key: string, lines: string[]) {
  const form = new FormData();
  form.set("purpose", "fine-tune"); // expect: PL6007 (003:30)
  form.set("file", new Blob([lines.join("\n")]), "tickets.jsonl");
  return fetch("https://api.openai.com/v1/files", { method: "POST", headers: { Authorization: `Bearer ${key}` }, body: form }); // expect: PL1001 (003:34)
}
