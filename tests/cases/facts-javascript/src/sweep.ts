// facts: retention
const SESSION_TTL_DAYS = 30; // fact: retention session seconds=2592000
const MIN_DRAFT_CLEANUP_DAYS = 1;
const MAX_RETRIES = 5;
const TOOLTIP_DELAY_MS = 60000;

export async function purgeLogs(db) {
  const cutoff = new Date(Date.now() - 90 * 24 * 60 * 60 * 1000); // fact: retention seconds=7776000 action=delete
  await db.accessLog.deleteMany({ where: { createdAt: { lt: cutoff } } });
}
