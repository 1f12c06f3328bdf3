use axum::extract::State;
use axum::http::StatusCode;

use crate::error::Result;
use crate::http::App;
use crate::http::blocking::Work;
use crate::http::client::Client;
use crate::http::extract::Bearer;
use crate::wire::ErrorBody;

/// Sign out
///
/// Ends the session of the token, and with it every token of that session.
#[utoipa::path(
    post,
    path = super::LOGOUT,
    tag = "users",
    security(("HTTPBearer" = [])),
    responses(
        (status = 204, description = "Signed out"),
        (status = 401, description = "The token is missing or invalid", body = ErrorBody,
            headers(("WWW-Authenticate" = String, description = "`Bearer`")),
            example = json!({ "detail": "Could not validate credentials" })),
        (status = 503, description = "The database is unavailable", body = ErrorBody,
            example = json!({ "detail": "Service Unavailable" })),
        (status = "default", description = "Any other error", body = ErrorBody,
            example = json!({ "detail": "Internal Server Error" })),
    ),
)]
pub(super) async fn logout(
    State(app): State<App>,
    Client { service, .. }: Client,
    Bearer(token): Bearer,
) -> Result<StatusCode> {
    app.blocking.run(Work::Write, move || service.logout(&token)).await?;
    Ok(StatusCode::NO_CONTENT)
}
