use axum::{extract::{Path, State}, Json};
use sqlx::PgPool;

pub async fn list(State(db): State<PgPool>, Path(workspace): Path<i64>) -> Json<Vec<Parcel>> {
    Json(sqlx::query_as("select * from parcels where workspace_id = $1").bind(workspace).fetch_all(&db).await.unwrap())
}

pub async fn overview(State(db): State<PgPool>, Path(workspace): Path<i64>) -> Json<Vec<Parcel>> {
    Json(sqlx::query_as("select * from parcels where workspace_id = $1 limit 50").bind(workspace).fetch_all(&db).await.unwrap()) // expect: PL2011
}

pub async fn mine(State(db): State<PgPool>, member: AuthMember) -> Json<Vec<Parcel>> {
    Json(sqlx::query_as("select * from parcels where workspace_id = $1").bind(member.workspace).fetch_all(&db).await.unwrap()) // ok: asked by its parameter
}

pub async fn late(State(db): State<PgPool>, Path(workspace): Path<i64>) -> Json<Vec<Parcel>> {
    Json(sqlx::query_as("select * from parcels where workspace_id = $1 and late").bind(workspace).fetch_all(&db).await.unwrap()) // ok: a layer of its own
}
