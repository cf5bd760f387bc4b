import posthog from "posthog-js";
import "./pages/home";
posthog.init("phc_app"); // expect: PL3002
