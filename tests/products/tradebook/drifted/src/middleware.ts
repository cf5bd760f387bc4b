import { NextResponse, type NextRequest } from "next/server";

export function middleware(request: NextRequest) {
  const response = NextResponse.next();
  response.cookies.set("visitor", crypto.randomUUID(), { maxAge: 60 * 60 * 24 * 365 }); // expect: PL3001 (004:41)
  return response;
}
