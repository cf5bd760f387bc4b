import posthog from "posthog-js";
import { PostHogProvider } from "posthog-js/react";

posthog.init(process.env.POSTHOG_KEY, { api_host: "/ingest", persistence: "memory" });

export const Providers = ({ children }) => <PostHogProvider client={posthog}>{children}</PostHogProvider>;
