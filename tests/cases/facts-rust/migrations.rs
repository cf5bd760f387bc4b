// facts: deletion
use sea_orm::entity::prelude::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveEntityModel)]
#[sea_orm(table_name = "notes")]
pub struct Model {
    pub id: i32, // ok: a field
}

fn create() {
    Table::create().table(Note::Table).foreign_key(ForeignKey::create().from(Note::Table, Note::UserId).to(User::Table, User::Id).on_delete(ForeignKeyAction::Cascade)); // fact: deletion Note action=cascade
}

pub async fn delete_account(db: &Db, id: i32) { // fact: deletion account
    users::Entity::delete_by_id(id).exec(db).await; // fact: deletion users
    note::Entity::delete_many().filter(note::Column::UserId.eq(id)).exec(db).await; // fact: deletion note
    diesel::delete(sessions::table.filter(sessions::user_id.eq(id))).execute(db); // fact: deletion sessions
    names.remove(&id); // ok: a map
}
