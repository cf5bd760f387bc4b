// facts: processor weak
export const dsn = process.env.SENTRY_DSN; // fact: processor sentry
const people = [{ name: "Ada", avatar: "https://i.pravatar.cc/40" }]; // ok: a made-up person
