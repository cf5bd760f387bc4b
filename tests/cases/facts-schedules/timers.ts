// facts: schedule
import { purgeSessions } from "./jobs";

setInterval(purgeSessions, 60 * 60 * 1000); // fact: schedule purgeSessions
setInterval(() => setNow(Date.now()), 1000); // ok: a clock
