use argon2::{self, password_hash::{PasswordHasher as PH}}; // expect: import:argon2
use stripe::Client;
use rocket::{serde::json::Json};
pub struct User { pub email: String, client: Option<Client> } // expect: field:email
impl User {
  pub fn new(client: Client) -> Self { Self { email: "a", client } } // expect: rust:/basic#User.new rust:/basic#User() pair:email=a
  fn save(&self, pw: &str) {
    Json::from(x); // expect: rust:rocket.serde.json.Json.from()
    bcrypt::hash(pw, 12)?; // expect: rust:bcrypt.hash()
    argon2::hash_encoded(pw, &salt); // expect: rust:argon2.hash_encoded()
    PH::x(); // expect: rust:argon2.password_hash.PasswordHasher.x()
    self.client.send(h).await; // expect: rust:stripe.Client().send()
    std::env::var("FOO_KEY"); // expect: rust:std.env.var() env:FOO_KEY
    sqlx::query!("SELECT 1", id); // expect: rust:sqlx.query()
    info!(user = %PH::x(), "seen"); // expect: rust:argon2.password_hash.PasswordHasher.x() rust::info()
    let j = json!({"note": "kept", "made": bcrypt::hash(pw, 4)}); // expect: pair:note=kept rust:bcrypt.hash()
    let v = vec![PH::x(); 2]; // expect: rust:argon2.password_hash.PasswordHasher.x()
    let m = HashMap::<String, i32>::new(); // expect: rust:HashMap.new()
    let s = r#"raw "x" \n"#; // expect: text:raw_"x"_\n
  }
}
