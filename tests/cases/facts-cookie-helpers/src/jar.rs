// facts: cookie
use axum_extra::extract::cookie::{Cookie, PrivateCookieJar};

pub struct SealedJar {
    inner: PrivateCookieJar,
}

impl SealedJar {
    pub fn save(mut self, key: &str, value: String) -> Self {
        self.inner = self.inner.add(Cookie::new(key.to_owned(), value)); // ok: its callers give the name
        self
    }
}
