import posthog from "posthog-js";
import { fromServer } from "./server-options";
import { quiet } from "./options";

const here = { persistence: "memory" as const };

export function start(key: string) {
  posthog.init(key, quiet); // ok: the other file says that it keeps nothing
  posthog.init(key, here); // ok: so does the object above
  posthog.init(key, fromServer); // ok: what that file says is not known
}
