export const check = (email: string) => fetch("https://api.taxes.gov.sg/v1/check", { method: "POST", body: JSON.stringify({ email }) }); // ok: the same state
export const mail = (email: string) => fetch("https://api.harbourpost.sg/v1/send", { method: "POST", body: JSON.stringify({ email }) }); // expect: PL1005
