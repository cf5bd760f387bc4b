// facts: data_flow
use crate::stats::record;

pub fn joined(client: &Client, user: &User, page: &str) {
    record(client, &user.email, "joined"); // fact: data_flow posthog category=email
    record(client, page, "seen"); // ok
}
