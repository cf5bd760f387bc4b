import * as crypt from "bcryptjs";

const COST = 12;

export const protect = (password: string) => crypt.hash(password, COST);
export const matches = (password: string, stored: string) => crypt.compare(password, stored);
