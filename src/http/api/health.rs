use axum::Json;
use axum::extract::State;

use crate::error::Result;
use crate::http::App;
use crate::http::blocking::BlockingPool;
use crate::service::Service;
use crate::wire::{ErrorBody, HealthBody};

/// Health
///
/// Answers when the server and its database do.
#[utoipa::path(
    get,
    path = super::HEALTH,
    tag = "server",
    responses(
        (status = 200, description = "All is well", body = HealthBody),
        (status = 503, description = "No database", body = ErrorBody,
            example = json!({ "detail": "Service Unavailable" })),
        (status = "default", description = "Anything else that went wrong", body = ErrorBody,
            example = json!({ "detail": "Internal Server Error" })),
    ),
)]
pub(super) async fn health(State(app): State<App>) -> Result<Json<HealthBody>> {
    BlockingPool::ask(app.service.clone(), Service::check_health).await?;
    Ok(Json(HealthBody { status: "ok" }))
}
