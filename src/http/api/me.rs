use axum::Json;

use crate::http::extract::CurrentUser;
use crate::wire::{ErrorBody, UserBody};

/// Current user
///
/// The user of the token, as currently stored.
#[utoipa::path(
    get,
    path = super::ME,
    tag = "users",
    security(("HTTPBearer" = [])),
    responses(
        (status = 200, description = "The user", body = UserBody),
        (status = 401, description = "The token is missing, invalid, or for another audience", body = ErrorBody,
            headers(("WWW-Authenticate" = String, description = "`Bearer`")),
            example = json!({ "detail": "Could not validate credentials" })),
        (status = 503, description = "The database is unavailable", body = ErrorBody,
            example = json!({ "detail": "Service Unavailable" })),
        (status = "default", description = "Any other error", body = ErrorBody,
            example = json!({ "detail": "Internal Server Error" })),
    ),
)]
pub(super) async fn me(CurrentUser(user): CurrentUser) -> Json<UserBody> {
    Json(UserBody::from(&user))
}
