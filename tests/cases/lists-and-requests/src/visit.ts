import { pgTable, text } from "drizzle-orm/pg-core";

export const visits = pgTable("visits", { clientIp: text("client_ip") }); // expect: PL6004
