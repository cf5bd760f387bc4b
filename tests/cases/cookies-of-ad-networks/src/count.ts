import posthog from "posthog-js";

posthog.init("key"); // ok: it is told of
