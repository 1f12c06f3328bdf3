//! The routes for programs, each documented where it is written.

mod health;
mod jwks;
mod login;
mod logout;
mod me;
mod openapi;
mod session;

use utoipa::OpenApi;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{Components, Server};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::{App, BasePath};

#[derive(OpenApi)]
#[openapi(info(
    title = "vouchsafe",
    description = "Sign in, stay signed in, sign out: the users of one machine.",
))]
struct Document;

pub(super) fn routes(base_path: &BasePath) -> OpenApiRouter<App> {
    let mut document = Document::openapi();
    let url = if base_path.as_str().is_empty() { "/" } else { base_path.as_str() };
    document.servers = Some(vec![Server::new(url)]);
    let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).bearer_format("JWT").build();
    document
        .components
        .get_or_insert_with(Components::new)
        .add_security_scheme("HTTPBearer", SecurityScheme::Http(bearer));
    OpenApiRouter::with_openapi(document)
        .routes(routes!(login::login))
        .routes(routes!(session::session))
        .routes(routes!(logout::logout))
        .routes(routes!(me::me))
        .routes(routes!(health::health))
        .routes(routes!(jwks::jwks))
        .routes(routes!(openapi::openapi))
}
