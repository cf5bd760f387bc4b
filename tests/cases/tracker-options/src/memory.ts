import posthog from "posthog-js";

posthog.init("phc_1", { api_host: "https://eu.i.posthog.com", persistence: "memory" }); // ok: no cookie
