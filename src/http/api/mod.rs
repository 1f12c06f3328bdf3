//! The API routes, each with its OpenAPI description.

mod health;
mod jwks;
mod login;
mod logout;
mod me;
mod openapi;
mod session;
mod verify;

use axum::Router;
use axum::routing::{MethodRouter, get, post};
use utoipa::OpenApi;
use utoipa::openapi::security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{Components, Server};

use super::App;
use super::cookies::SESSION as SESSION_COOKIE;
use super::urls::OPENAPI;

const LOGIN: &str = "/users/login/";
const SESSION: &str = "/users/session/";
const LOGOUT: &str = "/users/logout/";
const ME: &str = "/users/me/";
pub(super) const HEALTH: &str = "/health";
const JWKS: &str = "/.well-known/jwks.json";
const VERIFY: &str = "/auth/verify";

#[derive(OpenApi)]
#[openapi(
    info(
        title = "vouchsafe",
        description = "Sign-in, session checks, and sign-out for the users of one vouchsafe instance.",
    ),
    paths(
        login::login,
        session::session,
        logout::logout,
        me::me,
        health::health,
        jwks::jwks,
        verify::verify,
        openapi::openapi,
    )
)]
struct Document;

/// All routes; that of the OpenAPI document only if `has_document`.
fn table(has_document: bool) -> impl Iterator<Item = (&'static str, MethodRouter<App>)> {
    let routes = [
        (LOGIN, post(login::login)),
        (SESSION, post(session::session)),
        (LOGOUT, post(logout::logout)),
        (ME, get(me::me)),
        (HEALTH, get(health::health)),
        (JWKS, get(jwks::jwks)),
        (VERIFY, get(verify::verify)),
    ];
    routes.into_iter().chain(has_document.then(|| (OPENAPI, get(openapi::openapi))))
}

pub(super) fn routes(has_document: bool) -> Router<App> {
    table(has_document).fold(Router::new(), |router, (path, method)| router.route(path, method))
}

/// The paths of the API, for redirects from variants with or without a final slash.
pub(super) fn paths(has_document: bool) -> impl Iterator<Item = &'static str> {
    table(has_document).map(|(path, _)| path)
}

/// The OpenAPI document of all routes, with `mounted_at` as the server's URL.
pub(super) fn document(mounted_at: &str) -> utoipa::openapi::OpenApi {
    let mut document = Document::openapi();
    let url = if mounted_at.is_empty() { "/" } else { mounted_at };
    document.servers = Some(vec![Server::new(url)]);
    let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).bearer_format("JWT").build();
    let cookie = ApiKeyValue::with_description(SESSION_COOKIE, "Set by the sign-in page");
    let components = document.components.get_or_insert_with(Components::new);
    components.add_security_scheme("HTTPBearer", SecurityScheme::Http(bearer));
    components.add_security_scheme("cookie", SecurityScheme::ApiKey(ApiKey::Cookie(cookie)));
    document
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use axum::body::Body;
    use axum::http::{Request, StatusCode};
    use tower::ServiceExt;

    use crate::http::{Options, router_with};
    use crate::service::Service;

    #[tokio::test]
    async fn the_document_describes_exactly_the_existing_routes() {
        let Options { base_path, .. } = Options::default();
        let paths = super::document(base_path.as_str()).paths.paths;
        let described: BTreeSet<&str> = paths.keys().map(String::as_str).collect();
        assert_eq!(described, super::paths(true).collect());
        let router = router_with(Service::in_memory().unwrap(), Options::default());
        for (path, item) in &paths {
            for (method, described) in
                [("GET", item.get.is_some()), ("POST", item.post.is_some()), ("PUT", false)]
            {
                let request = Request::builder().method(method).uri(path);
                let response = router.clone().oneshot(request.body(Body::empty()).unwrap());
                let known = response.await.unwrap().status() != StatusCode::METHOD_NOT_ALLOWED;
                assert_eq!(known, described, "{method} {path}");
            }
        }
    }
}
