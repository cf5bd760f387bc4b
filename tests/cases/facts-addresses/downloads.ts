// facts: processor
// In a browser it is the visitor's device that asks.
export const domains = await fetch("https://data.toplevel-names.io/all/domains.txt"); // fact: processor toplevel-names.io
