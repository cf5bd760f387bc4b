// facts: cookie
import { setCookie } from "h3";

export default defineEventHandler((event) => {
  setCookie(event, "auth_token", token, { httpOnly: true, maxAge: 86400 }); // fact: cookie auth_token purpose=session max_age_seconds=86400
  deleteCookie(event, "old"); // ok: takes one away
});
