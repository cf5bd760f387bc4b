import { Lucia, TimeSpan } from "lucia";

export const lucia = new Lucia(adapter, { sessionExpiresIn: new TimeSpan(30, "d") }); // ok
