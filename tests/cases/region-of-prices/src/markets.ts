export const market = { region: "US", currency: "USD" }; // ok
export const bucket = { region: "us-east-1" }; // expect: PL7001
