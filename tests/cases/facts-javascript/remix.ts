// facts: cookie
import { createCookie, createCookieSessionStorage, redirect } from "@remix-run/node";

export const prefs = createCookie("user-prefs", { maxAge: 604800 }); // fact: cookie user-prefs purpose=preference max_age_seconds=604800
export const storage = createCookieSessionStorage({ // fact: cookie __shop_session purpose=session same_site=lax http_only=true
  cookie: { name: "__shop_session", httpOnly: true, sameSite: "lax", secrets: [secret] },
});
export const loader = () => redirect("/cookies"); // ok: a page about them
