use actix_web::{web, App, HttpServer};
use actix_web_httpauth::middleware::HttpAuthentication;
mod parcels;

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| {
        App::new()
            .route("/parcels/overview", web::get().to(parcels::overview))
            .service(
                web::scope("/api")
                    .wrap(HttpAuthentication::bearer(validator))
                    .service(parcels::late)
                    .route("/parcels", web::get().to(parcels::list)),
            )
    })
    .bind(("0.0.0.0", 80))?
    .run()
    .await
}
