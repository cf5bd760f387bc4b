// A framework calls so what the product itself loads.
import posthog from "posthog-js";
posthog.init("phc_1"); // expect: PL1001
