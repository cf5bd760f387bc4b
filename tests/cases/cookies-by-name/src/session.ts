import session from "express-session";

export const SIDEBAR_COOKIE_MAX_AGE = 60 * 60 * 24 * 90; // ok: the width of a column, not who is signed in

export const keep = session({ secret: process.env.SECRET ?? "", name: "sid", cookie: { secure: true, maxAge: 24 * 60 * 60 * 1000 } }); // ok: shorter
