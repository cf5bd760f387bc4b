import posthog from "posthog-js";

posthog.init("phc_key"); // expect: PL1001 the policy speaks of data
