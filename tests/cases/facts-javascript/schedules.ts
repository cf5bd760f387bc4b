// facts: schedule
import { Queue } from "bullmq";
import { CronJob } from "cron";
import { schedule } from "node-cron";
import schedules from "node-schedule";

const queue = new Queue("purge");
queue.upsertJobScheduler("purge-sessions", { pattern: "0 3 * * *" }); // fact: schedule purge-sessions
queue.add("purge-tokens", {}, { repeat: { pattern: "0 4 * * *" } }); // fact: schedule purge-tokens by=bullmq
queue.add("send", { to }); // ok: once
new CronJob("0 3 * * *", purgeLogs, null, true); // fact: schedule purgeLogs
schedule("0 5 * * *", async () => { // fact: schedule
  await prisma.session.deleteMany({ where: { expires: { lt: new Date() } } });
});
schedules.scheduleJob("0 6 * * *", purgeDrafts); // fact: schedule purgeDrafts
setTimeout(purgeLogs, 1000); // ok: once
setInterval(draw, 1000); // ok: many times a second
