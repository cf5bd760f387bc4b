export const food = { name: "Oats", region_codes: "us" }; // ok: where it is sold
export const watch = { watchRegion: "US" }; // ok
export const store = { region: "us" }; // expect: PL7001
