// facts: retention
import { createClient } from "redis";
import { scrape } from "@acme/scraper";
const redis = createClient();

export const EXPORT_RETENTION_DAYS = 14; // fact: retention export seconds=1209600
export const COOKIE_TTL_SECONDS = 200 * 60 * 60; // fact: retention cookie seconds=720000
export const sidOptions = { path: "/", httpOnly: true, sameSite: "lax", maxAge: 600000 }; // fact: retention cookie seconds=600

export async function remember(id: string, body: string) {
  await redis.set(`session:${id}`, body, { EX: 86400 }); // fact: retention session seconds=86400
  await redis.set(`seen:${id}`, "1", { EX: 86400, NX: true }); // ok: a mark that something was done, only where there is none
}

export async function look(url: string) {
  const page = await scrape(url, { maxAge: 2 * 24 * 60 * 60 * 1000 }); // ok: how old an answer may be
  return page;
}

const PAGE_CACHE_TTL = 10 * 60 * 1000; // ok: a copy of minutes
export const answers = [{ name: "a.example", type: "A", ttl: 300 }]; // ok: of an answer to a question for a name

const UPDATE_AGE_MS = 24 * 60 * 60 * 1000;
export function fresh(session: { iat: number }) {
  return Date.now() - session.iat * 1000 < UPDATE_AGE_MS; // ok: after that it is made anew
}
module.exports = { logs: { maxAgeDays: 7 }, user_expires: 1798761600 }; // fact: retention server_log seconds=604800
