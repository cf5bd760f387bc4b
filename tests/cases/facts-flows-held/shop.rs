// facts: data_flow
use posthog_rs::{client, Event};

pub fn joined(user: &User) {
    let mut event = Event::new("joined", &user.id);
    let mut own = Own::new();
    event.insert_prop("email", &user.email).unwrap(); // fact: data_flow posthog category=email
    own.insert("phone", &user.phone);
    keep(own);
    client("key").capture(event).unwrap(); // fact: data_flow posthog category=email
}
