const IP_ADDRESS_TTL = 60 * 60 * 24 * 365; // expect: PL5001 (003:20)

/** Remembers addresses that misbehaved. */
export const remember = (kv: KVNamespace, ip: string) => kv.put(`ip:${ip}`, "1", { expirationTtl: IP_ADDRESS_TTL });
