use axum::Json;
use axum::extract::State;

use crate::error::Result;
use crate::http::App;
use crate::http::client::Client;
use crate::http::extract::Bearer;
use crate::service::{MIN_TTL, Service};
use crate::wire::{ErrorBody, TokenBody};

/// Check the session
///
/// Returns the same token, or a new one if less than a minute remains until it expires. The old
/// token stays valid until it expires.
#[utoipa::path(
    post,
    path = super::SESSION,
    tag = "users",
    security(("HTTPBearer" = [])),
    responses(
        (status = 200, description = "Signed in", body = TokenBody),
        (status = 401, description = "The token is missing or invalid", body = ErrorBody,
            headers(("WWW-Authenticate" = String, description = "`Bearer`")),
            example = json!({ "detail": "Could not validate credentials" })),
        (status = 503, description = "The database is unavailable", body = ErrorBody,
            example = json!({ "detail": "Service Unavailable" })),
        (status = "default", description = "Any other error", body = ErrorBody,
            example = json!({ "detail": "Internal Server Error" })),
    ),
)]
pub(super) async fn session(
    State(app): State<App>,
    Client { service, .. }: Client,
    Bearer(token): Bearer,
) -> Result<Json<TokenBody>> {
    let check = move |service: &Service| service.session(&token, Some(MIN_TTL));
    let login = app.blocking.query(service, check).await?;
    Ok(Json(TokenBody::from(&login)))
}
