export async function tellTheTeam(text: string) {
  await fetch(process.env.SLACK_ALERT_WEBHOOK_URL!, { method: "POST", body: JSON.stringify({ text }) }); // ok: of the product's own health
}
export async function renew(id: string, value: string) {
  await fetch(`https://api.netlify.com/api/v1/sites/${id}`, { method: "PATCH", body: JSON.stringify({ value }) }); // ok: by those who run it
}
