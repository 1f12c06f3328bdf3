use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;

use crate::error::Result;
use crate::http::App;
use crate::service::Service;
use crate::wire::ErrorBody;

/// The next key is published long before it signs, so caching for five minutes is safe.
const CACHE: &str = "public, max-age=300";

/// Public keys
///
/// The keys with which other programs verify tokens, as a JWK set (RFC 7517). Such programs do not
/// learn of a sign-out or a deactivation before the token expires.
#[utoipa::path(
    get,
    path = super::JWKS,
    tag = "server",
    responses(
        (status = 200, description = "A JWK set", body = serde_json::Value,
            example = json!({ "keys": [{
                "kty": "OKP", "crv": "Ed25519", "use": "sig", "alg": "EdDSA",
                "kid": "pPv0PCsDMkWqKIZTX1Bv4A",
                "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
            }] })),
        (status = 503, description = "The database is unavailable", body = ErrorBody,
            example = json!({ "detail": "Service Unavailable" })),
        (status = "default", description = "Any other error", body = ErrorBody,
            example = json!({ "detail": "Internal Server Error" })),
    ),
)]
pub(super) async fn jwks(State(app): State<App>) -> Result<impl IntoResponse> {
    let keys = app.blocking.query(app.service.clone(), Service::jwk_set).await?;
    Ok(([(header::CACHE_CONTROL, CACHE)], Json(keys)))
}
