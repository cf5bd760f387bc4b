// facts: hash
use sha1::{Digest, Sha1};

/// what the other server asks for
pub fn compute_auth_challenge_response(challenge: [u8; 20], password: &str) -> [u8; 20] {
    let password_sha: [u8; 20] = Sha1::digest(password).into(); // fact: hash sha1 purpose=unknown
    password_sha
}
