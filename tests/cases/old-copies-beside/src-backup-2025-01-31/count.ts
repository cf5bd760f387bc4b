import posthog from "posthog-js";
posthog.init("phc_key"); // ok: put away
