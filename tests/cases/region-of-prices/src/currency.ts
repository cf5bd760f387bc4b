export const region = "US"; // ok: how numbers are written
