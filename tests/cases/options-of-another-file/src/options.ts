export const quiet = { api_host: "https://eu.i.posthog.com", persistence: "memory" as const };
export const loud = { api_host: "https://eu.i.posthog.com", persistence: "cookie" as const };
