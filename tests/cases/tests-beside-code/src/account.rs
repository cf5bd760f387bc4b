use sha2::{Digest, Sha256};

pub fn hash_password(password: &str) -> Vec<u8> {
    Sha256::digest(password.as_bytes()).to_vec() // expect: PL2001
}

#[cfg(test)]
mod tests {
    use super::*;

    // What an old release stored, to see that it is no longer taken.
    fn old_hash_password(password: &str) -> Vec<u8> {
        md5::Md5::digest(password.as_bytes()).to_vec()
    }

    #[test]
    fn is_not_taken() {
        assert_ne!(hash_password("x"), old_hash_password("x"));
    }
}
