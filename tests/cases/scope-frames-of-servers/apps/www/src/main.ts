import posthog from "posthog-js";
posthog.init("phc_www"); // ok: the marketing site
