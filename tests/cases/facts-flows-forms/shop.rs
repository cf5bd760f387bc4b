// facts: data_flow
use posthog_rs::{client, Event};

pub fn told(user: &User) {
    client("key").capture(Event::new("told", user.email.as_str())).unwrap(); // fact: data_flow posthog category=email
    client("key").capture(Event::new("told", &Some(user.phone.clone()))).unwrap(); // fact: data_flow posthog category=phone
    client("key").capture(Event::new("told", user.page.as_str())).unwrap(); // ok
}
