// facts: cookie
use axum_extra::extract::cookie::{Cookie, CookieJar};

const COOKIE_STAY_TOKEN: &str = "fen_stay";

fn make(name: &str, value: String) -> Cookie {
    Cookie::new(name, value) // ok: its callers give the name
}

fn stay(jar: CookieJar, stay_token: String) -> CookieJar {
    jar.add(make(COOKIE_STAY_TOKEN, stay_token)) // fact: cookie fen_stay
}

fn open(jar: CookieJar, stay_token: String) -> CookieJar {
    stay(jar, stay_token) // ok: a value, not a name
}
