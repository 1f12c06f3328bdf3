//! Errors as HTTP responses.

use std::time::Duration;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};

use super::pages;
use crate::error::{Error, ErrorKind};
use crate::wire::{ErrorBody, FieldLocation, InvalidBody, ValidationErrorBody};

/// The status for a kind of error; no other code chooses one.
pub(super) const fn status(kind: ErrorKind) -> StatusCode {
    match kind {
        ErrorKind::Internal
        | ErrorKind::Drift
        | ErrorKind::PromptNeeded
        | ErrorKind::Interrupted => StatusCode::INTERNAL_SERVER_ERROR,
        ErrorKind::Unauthenticated => StatusCode::UNAUTHORIZED,
        ErrorKind::Forbidden => StatusCode::FORBIDDEN,
        ErrorKind::NotFound => StatusCode::NOT_FOUND,
        ErrorKind::Conflict => StatusCode::CONFLICT,
        ErrorKind::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
        ErrorKind::Throttled => StatusCode::TOO_MANY_REQUESTS,
        ErrorKind::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let status = status(self.kind());
        let mut response = match self.kind() {
            ErrorKind::Internal => internal(),
            ErrorKind::Invalid => {
                invalid("value_error", vec![FieldLocation::Name("body")], self.to_string())
            }
            // The state of the database and its path are only for the operator.
            ErrorKind::Unavailable if self.retry_after().is_none() => {
                detail(status, "Service Unavailable")
            }
            _ => detail(status, self.to_string()),
        };
        let headers = response.headers_mut();
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if let Some(wait) = self.retry_after().or(default_wait(status)) {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(wait.as_secs().max(1)));
        }
        if status.is_server_error() {
            // The client does not see the cause, and no other code logs it.
            let cause = std::error::Error::source(&self).map(ToString::to_string);
            tracing::error!(kind = self.kind().code(), cause, "{self}");
        }
        response
    }
}

/// The default `Retry-After`: without one, clients would retry a 503 at once.
fn default_wait(status: StatusCode) -> Option<Duration> {
    (status == StatusCode::SERVICE_UNAVAILABLE).then_some(Duration::from_secs(5))
}

pub(super) fn detail(status: StatusCode, detail: impl Into<String>) -> Response {
    let detail = detail.into();
    let refusal = Extension(pages::Refusal(detail.clone()));
    (status, refusal, Json(ErrorBody { detail })).into_response()
}

pub(super) fn invalid(
    kind: &'static str,
    loc: Vec<FieldLocation>,
    msg: impl Into<String>,
) -> Response {
    let detail = vec![ValidationErrorBody { kind, loc, msg: msg.into() }];
    (StatusCode::UNPROCESSABLE_ENTITY, Json(InvalidBody { detail })).into_response()
}

pub(super) fn internal() -> Response {
    detail(StatusCode::INTERNAL_SERVER_ERROR, "Internal Server Error")
}

pub(super) fn panicked(_: Box<dyn std::any::Any + Send>) -> Response {
    // The panic's message is not logged, because it may contain secrets; the panic hook has printed
    // the location.
    tracing::error!("a handler panicked");
    internal()
}
