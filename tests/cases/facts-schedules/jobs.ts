// facts: schedule retention
import cron from "node-cron";

export async function purgeOldSessions() {
  await db.session.deleteMany({ where: { createdAt: { lt: new Date(Date.now() - 7 * 24 * 3600 * 1000) } } }); // fact: retention session in=purgeOldSessions
}
export async function purgeOldInvitations() {
  await db.invitation.deleteMany({ where: { createdAt: { lt: new Date(Date.now() - 14 * 24 * 3600 * 1000) } } }); // fact: retention invitation unused=true
}
cron.schedule("0 3 * * *", purgeOldSessions); // fact: schedule purgeOldSessions
cron.validate("0 3 * * *"); // ok: runs nothing
