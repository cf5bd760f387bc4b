import { auth } from "./auth";

/** The tenant of the person who is signed in. */
export async function tenantId(): Promise<string> {
  const session = await auth();
  if (!session?.user) throw new Error("not signed in");
  return (session.user as { tenantId: string }).tenantId;
}
