import cron from "node-cron";
import { prisma } from "./db";

const KEPT_MS = 6 * 7 * 24 * 60 * 60 * 1000;

cron.schedule("0 3 * * *", async () => {
  await prisma.doodle.deleteMany({ where: { createdAt: { lt: new Date(Date.now() - KEPT_MS) } } }); // expect: PL5001
});
