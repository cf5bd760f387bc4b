import FacebookProvider from "next-auth/providers/facebook"; // expect: PL1001

export const providers = [FacebookProvider({ clientId: process.env.FACEBOOK_CLIENT_ID, clientSecret: "" })];
