const magicLink = { ttlMinutes: 120 }; // expect: PL5001 (003:47)

/** Sign-in at the edge: the token stays valid until it expires. */
export async function signIn(db: D1Database, token: string) {
  const row = await db.prepare("select account_id from magic_links where token = ? and expires_at > ?").bind(token, Date.now()).first(); // expect: PL2008 (003:47)
  return row?.account_id;
}

export const newToken = () => Date.now().toString(36) + Math.random().toString(36).slice(2); // expect: PL2007 (003:52)
export const validUntil = () => Date.now() + magicLink.ttlMinutes * 60_000;
