const key = process.env.ALGOLIA_ADMIN_KEY; // expect: PL1001
export const search = (q: string) => fetch(`/indexes?q=${q}`, { headers: { "X-API-Key": key ?? "" } });
