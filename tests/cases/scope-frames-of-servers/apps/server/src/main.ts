import posthog from "posthog-js";
import "./jobs";
posthog.init("phc_server"); // ok: frames no page of the app
