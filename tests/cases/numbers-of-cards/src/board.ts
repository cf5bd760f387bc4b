import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const cards = pgTable("card", { cardNumber: integer("cardNumber") }); // ok: a place on a board
export const payments = pgTable("payments", { cardNumber: text("card_number") }); // expect: PL6002
