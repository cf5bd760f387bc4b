export function later(key: string) {
  import("posthog-js").then(({ default: tracker }) => { // ok: only loaded here
    tracker.init(key, { persistence: "memory" }); // ok: nothing is kept
  });
}
