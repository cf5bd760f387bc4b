// facts: processor
// In a browser it is the visitor's device that asks.
export const domains = await fetch("https://data.toplevel-names.io/all/domains.txt"); // fact: processor toplevel-names.io
// Search engines are told which public pages there are.
export const told = await fetch("https://api.indexnow.org/indexnow?url=https://kiosk.example/new"); // ok: nobody's data
