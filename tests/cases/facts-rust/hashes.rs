// facts: hash cipher auth random
use aes_gcm::{Aes256Gcm, KeyInit};
use argon2::{Argon2, PasswordHash, PasswordHasher, PasswordVerifier};
use chacha20poly1305::XChaCha20Poly1305;
use hmac::{Hmac, Mac};
use jsonwebtoken::{decode, encode, Algorithm, Header, Validation};
use md5::Md5;
use pbkdf2::pbkdf2_hmac;
use rand::Rng;
use scrypt::Scrypt;
use sha2::{Digest, Sha256, Sha512};

pub fn hash_user_password(password: &str, salt: &SaltString) {
    let a = Argon2::default().hash_password(password.as_bytes(), salt).unwrap(); // fact: hash argon2id purpose=password
    let b = bcrypt::hash(password, 12).unwrap(); // fact: hash bcrypt purpose=password rounds=12
    let c = Scrypt.hash_password(password.as_bytes(), salt).unwrap(); // fact: hash scrypt purpose=password
    pbkdf2_hmac::<Sha256>(password.as_bytes(), b"salt", 600_000, &mut out); // fact: hash pbkdf2 purpose=password rounds=600000
    let d = Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok(); // fact: hash argon2id purpose=password
    let e = bcrypt::verify(password, &b).unwrap(); // fact: hash bcrypt purpose=password use=verify
}

pub fn look_alikes(api_key: &str, body: &[u8]) {
    let key_hash = Sha256::digest(api_key.as_bytes()); // fact: hash sha256 purpose=token
    let etag = Md5::digest(body); // fact: hash md5 purpose=checksum
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).unwrap(); // fact: hash hmac purpose=signature
    mac.update(body);
    let names = HashMap::new(); // ok: a map
}

pub fn seal(key: &[u8], token: &str) {
    let a = Aes256Gcm::new_from_slice(key).unwrap(); // fact: cipher aes-256-gcm
    let b = XChaCha20Poly1305::new(key.into()); // fact: cipher chacha20-poly1305
    let c = encode(&Header::new(Algorithm::HS256), &claims, &key).unwrap(); // fact: auth jwt use=sign algorithm=HS256
    let d = decode::<Claims>(token, &key, &Validation::default()).unwrap(); // fact: auth jwt use=verify
    let e = serde_json::from_str(token); // ok: no token
}
