use axum::Json;
use axum::extract::State;

use crate::error::Result;
use crate::http::App;
use crate::service::Service;
use crate::wire::{ErrorBody, HealthBody};

/// Health
///
/// Succeeds if the server and its database work.
#[utoipa::path(
    get,
    path = super::HEALTH,
    tag = "server",
    responses(
        (status = 200, description = "Healthy", body = HealthBody),
        (status = 503, description = "The database is unavailable", body = ErrorBody,
            example = json!({ "detail": "Service Unavailable" })),
        (status = "default", description = "Any other error", body = ErrorBody,
            example = json!({ "detail": "Internal Server Error" })),
    ),
)]
pub(super) async fn health(State(app): State<App>) -> Result<Json<HealthBody>> {
    app.blocking.query(app.service.clone(), Service::check_health).await?;
    Ok(Json(HealthBody { status: "ok" }))
}
