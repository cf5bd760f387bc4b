// facts: retention
import ms from "ms";
export const sessionMaxAge = ms("30d"); // fact: retention session seconds=2592000
export const pollEvery = ms("1d"); // ok: how often
