import { createHash, timingSafeEqual } from "node:crypto";

/** Hides the choice of the algorithm from those who call it. */
export const fast = (value: string) => createHash("sha256").update(value).digest("hex"); // expect: PL2001 (000:11)
export const same = (one: string, other: string) => timingSafeEqual(Buffer.from(one), Buffer.from(other));
