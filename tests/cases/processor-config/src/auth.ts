import Discord from "next-auth/providers/discord"; // expect: PL1001

export const providers = [Discord];
