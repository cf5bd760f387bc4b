import posthog from "posthog-js"; // ok: a test

posthog.init("test");
