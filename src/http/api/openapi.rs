use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;

use crate::http::App;
use crate::http::urls::Prefix;

/// OpenAPI document
///
/// This document.
#[utoipa::path(
    get,
    path = super::OPENAPI,
    tag = "server",
    responses((status = 200, description = "An OpenAPI 3.1 document", body = serde_json::Value,
        example = json!({ "openapi": "3.1.0", "info": { "title": "vouchsafe" }, "paths": {} }))),
)]
pub(super) async fn openapi(State(app): State<App>, prefix: Prefix) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "application/json")], app.site.document(prefix.as_str()))
}
