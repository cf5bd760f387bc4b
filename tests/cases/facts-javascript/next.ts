// facts: cookie
import { cookies } from "next/headers";
import { NextResponse } from "next/server";
import NextAuth from "next-auth";

export const { handlers } = NextAuth({ providers: [], session: { maxAge: 604800 } }); // fact: cookie authjs.session-token purpose=session max_age_seconds=604800
export async function remember(theme: string) {
  const jar = await cookies();
  jar.set("theme", theme, { maxAge: 31536000 }); // fact: cookie theme purpose=preference max_age_seconds=31536000
  jar.delete("old"); // ok: takes one away
}
export function GET(request: Request) {
  const response = NextResponse.json({});
  response.cookies.set({ name: "ab_bucket", value: "b", httpOnly: true }); // fact: cookie ab_bucket purpose=analytics http_only=true
  const seen = new Map<string, string>();
  seen.set("session", "1"); // ok: a map
  return response;
}
