export const boats = (at: Date) => fetch("/api/boats?at=" + at.toISOString());
