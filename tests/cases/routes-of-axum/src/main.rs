use axum::{middleware, routing::get, Router};
mod parcels;
mod session;

#[tokio::main]
async fn main() {
    let inner = Router::new()
        .route("/parcels", get(parcels::list))
        .route_layer(middleware::from_fn(session::require_token));
    let app = Router::new()
        .merge(inner)
        .route("/parcels/overview", get(parcels::overview))
        .route("/parcels/mine", get(parcels::mine))
        .route("/parcels/late", get(parcels::late).layer(middleware::from_fn(session::require_token)))
        .route("/health", get(|| async { "ok" }));
    axum::serve(tokio::net::TcpListener::bind("0.0.0.0:80").await.unwrap(), app).await.unwrap();
}
