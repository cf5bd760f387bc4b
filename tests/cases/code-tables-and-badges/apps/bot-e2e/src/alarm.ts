export async function alarm(text: string) {
  await fetch("https://api.pushover.net/1/messages.json", { method: "POST", body: JSON.stringify({ text }) }); // ok: a program that tries the bot
}
