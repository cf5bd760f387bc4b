import { DAYS, MS_PER_DAY } from "@acme/time";
import { size } from "@acme/layout";
// How much a DAYS is stands in another package; twenty of them are twenty days all the same.
export const AUDIT_LOG_RETENTION = 20 * DAYS; // expect: PL5001
export const SERVER_LOG_RETENTION = 14 * MS_PER_DAY;
export const SERVER_LOG_RETENTION_COST = 45 * size;
