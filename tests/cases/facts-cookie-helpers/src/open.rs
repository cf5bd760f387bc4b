// facts: cookie
use crate::jar::SealedJar;

static STARTED: &str = "glen_started";

pub fn open(jar: SealedJar, value: String) -> SealedJar {
    jar.save(STARTED, value) // fact: cookie glen_started
}
