import NextAuth from "next-auth";
import Facebook from "next-auth/providers/facebook"; // expect: PL8002

export default NextAuth({ providers: [Facebook({ clientId, clientSecret })] });
