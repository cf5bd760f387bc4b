import posthog from "posthog-js";

export function start(name) {
	const grüße = "🎉 é"; posthog.init("phc_key", { api_host: "https://eu.i.posthog.com" });
}
