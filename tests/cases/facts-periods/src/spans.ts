// facts: retention
import { Lucia, TimeSpan } from "lucia";
import { createDate } from "oslo";

export const keepers = new Lucia(adapter, {
  sessionExpiresIn: new TimeSpan(2, "w"), // fact: retention session seconds=1209600
});

export async function createPasswordResetToken(hive: string) {
  await db.insert(tokens).values({ hive, expiresAt: createDate(new TimeSpan(2, "h")) }); // fact: retention password_reset seconds=7200
}

export const historyMonths = 12; // ok: how far a chart reaches back
