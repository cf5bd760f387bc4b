import { clerkMiddleware } from "@clerk/nextjs/server";

export default clerkMiddleware(); // expect: PL1001 it receives the users, but is no way in that they choose
