import { compare, hash as stretch } from "bcryptjs";

export const hidden = (password: string) => stretch(password, 12); // ok: bcrypt under another name (004:29)
export const fits = (password: string, passwordHash: string) => compare(password, passwordHash);
