export const check = (id: string) =>
  fetch("https://api.paperproof.in/v1/checks", { method: "POST", body: id }); // expect: PL1005
export const recheck = (id: string) =>
  fetch("https://api.paperproof.com/v1/checks", { method: "POST", body: id }); // ok: the same company
