// facts: hash retention
use hmac::{Hmac, Mac};
use serde_json::json;
use sha2::{Digest, Sha256};

type Seal = Hmac<Sha256>;

lazy_static! {
    static ref SESSION_TTL: Duration = Duration::from_secs(1_209_600); // fact: retention session seconds=1209600
}

pub struct Keeper {
    inner: argon2::Argon2<'static>,
}

impl Keeper {
    pub fn store_password(&self, password: &str) -> String {
        format!("{:x}", md5::compute(password)) // fact: hash md5 purpose=password
    }

    pub fn remember(&self, token: &str) -> Value {
        json!({ "kind": "seal", "digest": Sha256::digest(token.as_bytes()) }) // fact: hash sha256 purpose=token
    }

    pub fn both(&self, password: &str) -> Vec<String> {
        vec![bcrypt::hash(password, bcrypt::DEFAULT_COST).unwrap()] // fact: hash bcrypt purpose=password rounds=12
    }

    pub fn logged(&self, body: &[u8]) {
        tracing::info!(etag = %format!("{:x}", md5::compute(body)), "kept"); // fact: hash md5 purpose=checksum
    }

    pub fn sign(&self, body: &[u8]) -> Vec<u8> {
        let mut mac = Seal::new_from_slice(KEY).unwrap();
        mac.update(body);
        mac.finalize().into_bytes().to_vec()
    }
}

pub fn look_alikes(password: &str, kind: Kind) -> bool {
    println!("md5::compute(password) is not called here: {}", password.len()); // ok: a text
    let known = matches!(kind, Kind::Md5 | Kind::Sha256(_)); // ok: patterns
    let made = quote! { #kind::compute(#password) }; // ok: tokens of code to come
    known && made.is_empty()
}

macro_rules! digest_of {
    ($kind:ident, $value:expr) => { $kind::compute($value) }; // ok: a rule, no value of its own
}
