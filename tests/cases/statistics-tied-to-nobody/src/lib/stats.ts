import { PostHog } from "posthog-node";
const client = new PostHog(process.env.POSTHOG_KEY!);
export function noted(who: string, what: string) {
  client.capture({ distinctId: who, event: what });
}
