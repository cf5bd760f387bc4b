export async function score(domain: string) {
  const url = new URL("https://api.partner-scores.io/v1/score"); // expect: PL1005
  url.searchParams.set("domain", domain);
  return fetch(url.toString(), { method: "POST", body: domain });
}
export function base() {
  const url = new URL("https://api.nobody-asks.io/v1"); // ok: only taken apart
  return url.pathname;
}
