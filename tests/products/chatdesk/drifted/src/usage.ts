import { db } from "./lib/db.js";

/** A number a day and feature; who used it is not kept. */
export const count = (feature: string) =>
  db("insert into usage_counts (day, feature, n) values (current_date, $1, 1) on conflict (day, feature) do update set n = usage_counts.n + 1", [feature]); // ok: no identity (000:22)
