// facts: deletion
import { pgTable, text } from "drizzle-orm/pg-core";
import { eq } from "drizzle-orm";

export const notes = pgTable("notes", {
  userId: text("user_id").references(() => users.id, { onDelete: "cascade" }), // fact: deletion notes action=cascade
  planId: text("plan_id").references(() => plans.id), // ok: no rule
});
export async function deleteAccount(id: string) { // fact: deletion account
  await db.delete(users).where(eq(users.id, id)); // fact: deletion users
  await db.select().from(users).where(eq(users.id, id)); // ok: a query
}
