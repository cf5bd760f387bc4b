import posthog from "posthog-js";

posthog.init("key", { persistence: "memory" }); // ok: it counts use, and places no adverts
posthog.capture("opened");
