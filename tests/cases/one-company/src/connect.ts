import OAuthClient from "intuit-oauth";

export const client = new OAuthClient({ clientId: process.env.BOOKS_ID }); // ok: the same company
