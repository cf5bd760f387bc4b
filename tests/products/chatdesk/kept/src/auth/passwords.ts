import * as crypt from "bcryptjs";

const COST = 12;

export const protect = (secret: string) => crypt.hash(secret, COST);
export const matches = (secret: string, stored: string) => crypt.compare(secret, stored);
