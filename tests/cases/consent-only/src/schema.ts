import { pgTable, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { email: text("email"), refreshToken: text("refresh_token"), userAgent: text("user_agent") }); // ok: no list that is said to be complete
