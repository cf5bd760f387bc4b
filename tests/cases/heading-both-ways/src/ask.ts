import OpenAI from "openai";
import posthog from "posthog-js";

posthog.init("phc_1", { api_host: "https://eu.i.posthog.com" }); // ok: the heading does not deny what stands below it
export const ask = (prompt: string) => new OpenAI().responses.create({ model: "gpt-4o", input: prompt }); // ok: declared
export const schema = z.object({ prompt: z.string() }); // ok: only the telemetry is said to be without prompts
