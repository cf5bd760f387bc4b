import posthog from "posthog-js";

export const signedIn = (grower: Grower) => posthog.identify(grower.email); // expect: PL6006
export const counted = (step: string) => posthog.capture("step", { step });
