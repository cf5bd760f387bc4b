// facts: cookie
use axum_extra::extract::cookie::Cookie;

pub(crate) fn cookie(name: &str, value: String) -> Cookie<'static> {
    let mut cookie = Cookie::new(name.to_owned(), value); // ok: its callers give the name
    cookie.set_http_only(true);
    cookie
}
