const broker = (path: string) => new URL(path, "https://api.liveramp.com"); // expect: PL1001 (003:29)

/** The same for those who came in through the phone. */
export const share = (rows: { phone: string }[]) =>
  fetch(broker("/identity/v2/append"), { method: "POST", body: JSON.stringify(rows) });
