use actix_web::{web, HttpResponse};
use sqlx::PgPool;

pub async fn list(db: web::Data<PgPool>, workspace: web::Path<i64>) -> HttpResponse {
    HttpResponse::Ok().json(sqlx::query_as::<_, Parcel>("select * from parcels where workspace_id = $1").bind(*workspace).fetch_all(&**db).await.unwrap())
}

pub async fn overview(db: web::Data<PgPool>, workspace: web::Path<i64>) -> HttpResponse {
    HttpResponse::Ok().json(sqlx::query_as::<_, Parcel>("select * from parcels where workspace_id = $1 limit 50").bind(*workspace).fetch_all(&**db).await.unwrap()) // expect: PL2011
}

#[get("/parcels/late")]
pub async fn late(db: web::Data<PgPool>, workspace: web::Path<i64>) -> HttpResponse {
    HttpResponse::Ok().json(sqlx::query_as::<_, Parcel>("select * from parcels where workspace_id = $1 and late").bind(*workspace).fetch_all(&**db).await.unwrap()) // ok: in a scope that asks
}
