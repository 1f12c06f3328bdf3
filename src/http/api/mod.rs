//! The routes for programs, each documented where it is written.

mod health;
mod jwks;
mod login;
mod logout;
mod me;
mod openapi;
mod session;
mod verify;

use utoipa::OpenApi;
use utoipa::openapi::security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{Components, Server};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::pages::SESSION_COOKIE;
use super::{App, BasePath};

#[derive(OpenApi)]
#[openapi(info(
    title = "vouchsafe",
    description = "Sign in, stay signed in, sign out: the users of one machine.",
))]
struct Document;

/// All routes; that of the document itself only on request.
pub(super) fn routes(base_path: &BasePath, has_document: bool) -> OpenApiRouter<App> {
    let mut document = Document::openapi();
    let url = if base_path.as_str().is_empty() { "/" } else { base_path.as_str() };
    document.servers = Some(vec![Server::new(url)]);
    let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).bearer_format("JWT").build();
    let cookie = ApiKeyValue::with_description(SESSION_COOKIE, "Set by the sign-in page");
    let components = document.components.get_or_insert_with(Components::new);
    components.add_security_scheme("HTTPBearer", SecurityScheme::Http(bearer));
    components.add_security_scheme("cookie", SecurityScheme::ApiKey(ApiKey::Cookie(cookie)));
    let router = OpenApiRouter::with_openapi(document)
        .routes(routes!(login::login))
        .routes(routes!(session::session))
        .routes(routes!(logout::logout))
        .routes(routes!(me::me))
        .routes(routes!(health::health))
        .routes(routes!(jwks::jwks))
        .routes(routes!(verify::verify));
    if has_document { router.routes(routes!(openapi::openapi)) } else { router }
}
