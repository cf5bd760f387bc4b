use axum::{extract::{Query, State}, Json};
pub async fn orders(State(db): State<PgPool>, Query(q): Query<Which>) -> Json<Vec<Order>> {
    Json(sqlx::query_as("SELECT * FROM orders WHERE tenant_id = $1").bind(q.tenant).fetch_all(&db).await.unwrap())
}
pub async fn late(State(db): State<PgPool>, Query(q): Query<Which>) -> Json<Vec<Order>> {
    Json(sqlx::query_as("SELECT * FROM orders WHERE tenant_id = $1 AND late").bind(q.tenant).fetch_all(&db).await.unwrap()) // ok: a layer around both
}
