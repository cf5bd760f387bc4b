// facts: cookie
import { CookieKey } from "./keys";

export function keep(res) {
  res.cookie(CookieKey.Auth, "1"); // fact: cookie yard_auth
  res.cookie(CookieKey.Other, "1"); // fact: cookie Other unresolved=true
}
