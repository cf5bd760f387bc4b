import posthog from "posthog-js";
import { loud } from "./options";

export function start(key: string) {
  posthog.init(key, loud); // expect: PL3002
}
