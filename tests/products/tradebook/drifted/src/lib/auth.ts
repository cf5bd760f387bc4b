import NextAuth from "next-auth";
import Credentials from "next-auth/providers/credentials";
import Google from "next-auth/providers/google";
import { PrismaAdapter } from "@auth/prisma-adapter";
import { prisma } from "./db";
import { fits } from "./passwords";

export const { handlers, auth, signIn, signOut } = NextAuth({
  adapter: PrismaAdapter(prisma),
  session: { strategy: "jwt" }, // ok: Auth.js's own cookie (004:41)
  providers: [
    Google({ authorization: { params: { scope: "openid email profile https://www.googleapis.com/auth/calendar.events https://www.googleapis.com/auth/gmail.readonly", access_type: "offline" } } }), // expect: PL1008 (004:25)
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize({ email, password }) {
        const user = await prisma.user.findUnique({ where: { email: String(email) } });
        return user?.passwordHash && (await fits(String(password), user.passwordHash)) ? user : null;
      },
    }),
  ],
});
