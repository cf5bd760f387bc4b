import Cookies from "js-cookie";

Cookies.set("sidenav-state", "pinned"); // ok: no sign-in
Cookies.set("auth_token", token); // expect: PL3004
export const logout = (res) => res.cookie("session", "", { httpOnly: false, maxAge: 0 }); // ok: taken away
export const login = (res) => res.setHeader("Set-Cookie", serialize("auth", jwt, options)); // ok: its options do not show
