use axum::Json;

use crate::http::extract::CurrentUser;
use crate::wire::{ErrorBody, UserBody};

/// Who am I
///
/// The user of the token, as the database knows them now.
#[utoipa::path(
    get,
    path = super::ME,
    tag = "users",
    security(("HTTPBearer" = [])),
    responses(
        (status = 200, description = "The user", body = UserBody),
        (status = 401, description = "No token, or one that is no good here", body = ErrorBody,
            headers(("WWW-Authenticate" = String, description = "`Bearer`")),
            example = json!({ "detail": "Could not validate credentials" })),
        (status = 503, description = "No database", body = ErrorBody,
            example = json!({ "detail": "Service Unavailable" })),
        (status = "default", description = "Anything else that went wrong", body = ErrorBody,
            example = json!({ "detail": "Internal Server Error" })),
    ),
)]
pub(super) async fn me(CurrentUser(user): CurrentUser) -> Json<UserBody> {
    Json(UserBody::from(&user))
}
