// ok: the policy was not understood, so nothing says that it leaves the host out
export const score = (email: string) =>
  fetch("https://api.lead-scorer.example.net/v1/score", { method: "POST", body: JSON.stringify({ email }) });
