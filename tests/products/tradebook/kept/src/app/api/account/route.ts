import { eraseAccount } from "@/lib/erase";
import { tenantId } from "@/lib/tenant";

export async function DELETE() {
  await eraseAccount(await tenantId()); // ok: people do it themselves (004:36)
  return new Response(null, { status: 204 });
}
