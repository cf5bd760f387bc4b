import QuickBooks from "node-quickbooks";

export const books = new QuickBooks(process.env.BOOKS_ID); // expect: PL1001
