// facts: cookie
use crate::baked::cookie;

pub fn keep(jar: CookieJar, value: String) -> CookieJar {
    let mut cookie = cookie("glen_likes", value); // fact: cookie glen_likes http_only=true
    cookie.set_secure(true);
    jar.add(cookie)
}
