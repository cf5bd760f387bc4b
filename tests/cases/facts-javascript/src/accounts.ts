// facts: hash cookie
import { cookies } from "next/headers";
import { sealCode, lock, throughAnother } from "./lib/hash";
import { Jar, SESSION_COOKIE_KEY } from "./lib/names";

export async function changePassword(user, password: string) {
  user.digest = throughAnother(password);
  user.locked = await lock(password);
  user.recovery = await sealCode(user.recoveryCode);
  (await cookies()).set(SESSION_COOKIE_KEY, user.session, { httpOnly: true, maxAge: 3600 }); // fact: cookie shop_session purpose=session http_only=true max_age_seconds=3600
  document.cookie = `${Jar.Theme}=dark; path=/; max-age=86400`; // fact: cookie theme purpose=preference max_age_seconds=86400
}

export function etagOf(body: string) {
  return hashOfEverything(body);
}
