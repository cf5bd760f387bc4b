// facts: data data_flow
use diesel::prelude::*;

#[derive(Queryable, Insertable)]
pub struct Customer {
    pub email: String, // fact: data email of=Customer
    pub phone_number: String, // fact: data phone of=Customer
    pub position: i32, // ok: tells nobody
}

pub fn welcome(customer: &Customer) {
    tracing::info!("welcome {}", customer.email); // fact: data_flow log category=email
    tracing::info!("started"); // ok: nothing of anybody
}
