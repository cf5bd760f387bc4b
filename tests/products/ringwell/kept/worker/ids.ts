/** Names the request in our logs. */
export const requestId = () => crypto.randomUUID(); // ok: random (003:52)

/** One of a hundred requests is timed. */
export const timed = () => Math.random() < 0.01; // ok: sampling (003:52)
