use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;

use crate::domain::NewSession;
use crate::error::Result;
use crate::http::App;
use crate::http::blocking::Work;
use crate::http::client::Client;
use crate::service::Credentials;
use crate::wire::{ErrorBody, InvalidBody, LoginRequest, TokenBody};

/// Sign in
///
/// Checks an email address and a password, begins a session, and returns its first token. Every
/// refusal is the same, whether the user is unknown or deactivated or the password is wrong.
#[utoipa::path(
    post,
    path = super::LOGIN,
    tag = "users",
    request_body = LoginRequest,
    responses(
        (status = 200, description = "Signed in", body = TokenBody),
        (status = 401, description = "The credentials are wrong", body = ErrorBody,
            headers(("WWW-Authenticate" = String, description = "`Bearer`")),
            example = json!({ "detail": "Could not validate credentials" })),
        (status = 408, description = "The request took too long", body = ErrorBody,
            example = json!({ "detail": "Request Timeout" })),
        (status = 413, description = "The body is larger than 64 KiB", body = ErrorBody,
            example = json!({ "detail": "Request Entity Too Large" })),
        (status = 422, description = "The body is invalid", body = InvalidBody,
            example = json!({ "detail": [{
                "type": "missing", "loc": ["body", "password"], "msg": "Field required",
            }] })),
        (status = 429, description = "Too many failed sign-ins from this network", body = ErrorBody,
            headers(("Retry-After" = i64, description = "Seconds to wait")),
            example = json!({ "detail": "too many failed sign-ins from your network" })),
        (status = 503, description = "Too many concurrent sign-ins, or the database is unavailable", body = ErrorBody,
            headers(("Retry-After" = i64, description = "Seconds to wait")),
            example = json!({ "detail": "Service Unavailable" })),
        (status = "default", description = "Any other error", body = ErrorBody,
            example = json!({ "detail": "Internal Server Error" })),
    ),
)]
pub(super) async fn login(
    State(app): State<App>,
    client: Client,
    request: LoginRequest,
) -> Result<Json<TokenBody>> {
    // Cookies are ignored: only browsers have device tokens, and they use the sign-in page.
    let source = client.login_source(&HeaderMap::new());
    let reporter = client.reporter();
    let Client { service, device, .. } = client;
    let username = request.username.clone();
    let login = app.blocking.run(Work::Hash, move || {
        let credentials = Credentials::new(&request.username, request.password).from_source(source);
        service.login(&credentials, &NewSession { device, ..NewSession::default() })
    });
    let login = reporter.report(&username, login.await)?;
    Ok(Json(TokenBody::from(&login)))
}
