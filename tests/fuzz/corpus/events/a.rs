use sha2::{Digest, Sha256 as S};
fn f(password: &str) -> Vec<u8> { S::digest(format!("{password}")).to_vec() }
