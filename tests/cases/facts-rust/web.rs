// facts: cookie
use actix_session::{storage::CookieSessionStore, SessionMiddleware};
use actix_web::cookie::Cookie;
use tower_sessions::SessionManagerLayer;

fn start() {
    let a = SessionMiddleware::builder(store, key).cookie_secure(true).build(); // fact: cookie id purpose=session
    let b = SessionManagerLayer::new(store).with_secure(true); // fact: cookie id purpose=session
    let e = Cookie::build("sid", id).http_only(true).max_age(actix_web::cookie::time::Duration::days(7)).finish(); // fact: cookie sid max_age_seconds=604800
}

fn look(mut response: HttpResponse) {
    response.add_cookie(&Cookie::build("theme", "dark").http_only(true).finish()); // fact: cookie theme purpose=preference http_only=true
    response.add_removal_cookie(&old); // ok: takes one away
}

fn preferences(jar: &rocket::http::CookieJar<'_>) {
    jar.add(rocket::http::Cookie::new("locale", "en")); // fact: cookie locale purpose=preference
    jar.add_private(rocket::http::Cookie::build(("user_id", id))); // fact: cookie user_id purpose=session
    jar.get("seen"); // ok: reads one
}

fn answer(headers: &mut HeaderMap) {
    headers.insert(SET_COOKIE, HeaderValue::from_static("lang=en; HttpOnly; Max-Age=3600")); // fact: cookie lang purpose=preference http_only=true max_age_seconds=3600
    headers.insert(ETAG, HeaderValue::from_static("x")); // ok: another header
}
