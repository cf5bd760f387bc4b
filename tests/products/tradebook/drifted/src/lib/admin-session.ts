import { getIronSession } from "iron-session";
import { cookies } from "next/headers";

/** Our own people sign in here. */
export const adminSession = async () => getIronSession(await cookies(), { password: process.env.ADMIN_KEY!, cookieName: "tradebook-admin" }); // expect: PL3001 (004:41)
