// facts: deletion
use diesel::prelude::*;

async fn delete_account(db: &Db, id: i32) { // fact: deletion account
    sqlx::query("DELETE FROM sessions WHERE user_id = $1").bind(id).execute(db).await; // fact: deletion sessions
    diesel::delete(messages::table.filter(messages::user_id.eq(id))).execute(db); // fact: deletion messages
    names.remove(&id); // ok: a map
}
