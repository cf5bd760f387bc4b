import posthog from "posthog-js";

posthog.init("phc_notebook"); // expect: PL3002
