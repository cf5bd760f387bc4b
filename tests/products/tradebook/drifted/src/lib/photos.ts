import { put as keep } from "@vercel/blob"; // expect: PL1001 (004:22)

export const photo = (name: string, body: Buffer) => keep(name, body, { access: "public" });
