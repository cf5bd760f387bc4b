import { PostHog } from "posthog-node";

export const counts = new PostHog(process.env.POSTHOG_KEY ?? ""); // ok: where a server begins is no page
