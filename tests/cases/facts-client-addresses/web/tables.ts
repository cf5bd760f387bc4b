// facts: processor
// The name of the table says what its entries are.
export const ENDPOINTS = { rates: "https://api.tarifftable.io/v1/rates" }; // fact: processor tarifftable.io
export const REFERENCES = { rates: "https://api.tariffbook.io/v1/rates" }; // ok: who asks it, if anybody, is not shown
