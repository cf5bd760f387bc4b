// facts: hash cookie cipher transport
use axum_extra::extract::cookie::Cookie;
use bcrypt::hash;
use ring::{aead, pbkdf2};
use sha2::{Digest, Sha256};

pub fn hash_password(password: &str) -> String { hash(password, 12).unwrap() } // fact: hash bcrypt purpose=password rounds=12
pub fn key_digest(token: &str) -> Vec<u8> { Sha256::digest(token.as_bytes()).to_vec() } // fact: hash sha256 purpose=token
pub fn sign_in(jar: CookieJar, id: String) -> CookieJar {
    jar.add(Cookie::build(("session_id", id)).http_only(true).build()) // fact: cookie session_id purpose=session http_only=true
}
pub fn sign_out(jar: CookieJar) -> CookieJar {
    jar.remove(Cookie::build("session_id").build())
}
pub fn seal(k: &[u8]) { let key = aead::UnboundKey::new(&aead::AES_256_GCM, k).unwrap(); } // fact: cipher aes-256-gcm
pub fn client() { let c = reqwest::Client::builder().danger_accept_invalid_certs(true).build(); } // fact: transport tls_verification_off
