import posthog from "posthog-js";

posthog.init("phc_key", { api_host: "https://eu.i.posthog.com", persistence: "localStorage" });
localStorage.setItem("shop_analytics_id", crypto.randomUUID()); // ok: what the policy tells of
