// facts: data_flow
fn greet(k: &Keeper) {
    tracing::info!("came in {}", k.email); // fact: data_flow log category=email
    tracing::info!("opened {}", k.hive); // ok: no data of a person
}
