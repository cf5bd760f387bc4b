// facts: cookie
import type { Cookies } from "@sveltejs/kit";
import { config } from "./config";

export function enter(cookies: Cookies, id: string) {
  cookies.set(config.GLEN_COOKIE_NAME, id, { path: "/", httpOnly: true }); // fact: cookie glen-chat http_only=true
}
