use axum::{routing::get, middleware::from_fn, Router};
mod handlers;
mod auth;
fn app() -> Router {
    let orders = Router::new().route("/orders", get(handlers::orders));
    let late = Router::new().route("/late", get(handlers::late));
    Router::new().nest("/api", orders.merge(late)).layer(from_fn(auth::require_jwt)).route("/health", get(handlers::health))
}
