const WINDOW_SECONDS = 60; // ok: the window of a rate limit (003:49)

/** At most thirty tickets a minute from one address. */
export async function allowed(db: D1Database, ip: string): Promise<boolean> {
  await db.prepare("delete from hits where seen_at < ?").bind(Date.now() / 1000 - WINDOW_SECONDS).run();
  await db.prepare("insert into hits (ip, seen_at) values (?, ?)").bind(ip, Date.now() / 1000).run();
  const row = await db.prepare("select count(*) as n from hits where ip = ?").bind(ip).first<{ n: number }>();
  return (row?.n ?? 0) <= 30;
}

/** Spreads retries, so that not all come at once. */
export const pause = (attempt: number) => 2 ** attempt * 100 + Math.random() * 50; // ok: jitter (003:52)
