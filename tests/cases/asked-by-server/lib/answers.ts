export async function tellSupport(email: string) {
  await fetch(process.env.DISCORD_WEBHOOK_URL!, { method: "POST", body: JSON.stringify({ content: email }) }); // expect: PL1001
}
