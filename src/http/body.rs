//! Request bodies: bounded in size and time, with FastAPI's error messages.

use std::time::Duration;

use axum::Json;
use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{detail, invalid};
use crate::wire::{FieldLocation, InvalidBody, LoginRequest, ValidationErrorBody};

/// The maximum size of a body.
pub(super) const MAX_BYTES: usize = 64 * 1024;

/// How long a body may take, from its first byte to its last.
const DEADLINE: Duration = Duration::from_secs(10);

const NOT_AN_OBJECT: &str = "Input should be a valid dictionary or object to extract fields from";

impl<S: Send + Sync> FromRequest<S> for LoginRequest {
    type Rejection = Response;

    async fn from_request(request: Request, _: &S) -> Result<Self, Response> {
        let is_json = is_json(request.headers());
        let fields = object(is_json, &read(request.into_body()).await?)?;
        match (text(&fields, "username"), text(&fields, "password")) {
            (Ok(username), Ok(password)) => Ok(Self { username, password }),
            (username, password) => {
                let detail = [username.err(), password.err()].into_iter().flatten().collect();
                let body = Json(InvalidBody { detail });
                Err((StatusCode::UNPROCESSABLE_ENTITY, body).into_response())
            }
        }
    }
}

/// Answers a request with 413 if its `Content-Length` exceeds [`MAX_BYTES`], without reading the
/// body.
pub(super) async fn refuse_too_large(request: Request, next: Next) -> Response {
    let length = request.headers().get(header::CONTENT_LENGTH);
    let length = length.and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    if length.is_some_and(|length| length > MAX_BYTES as u64) {
        return too_large();
    }
    next.run(request).await
}

fn too_large() -> Response {
    detail(StatusCode::PAYLOAD_TOO_LARGE, "Request Entity Too Large")
}

/// Reads the fields of a form in their order, with the same bounds as any other body.
pub(super) async fn read_form(headers: &HeaderMap, body: Body) -> Result<Fields, Response> {
    if essence(headers) != "application/x-www-form-urlencoded" {
        return Err(detail(StatusCode::UNSUPPORTED_MEDIA_TYPE, "Expected a form"));
    }
    let read = read(body).await?;
    if read.cut {
        return Err(too_large());
    }
    Ok(Fields(read.bytes))
}

/// The encoded fields of a form.
pub(super) struct Fields(Vec<u8>);

impl Fields {
    /// Parses the form. Unknown fields are ignored.
    pub(super) fn parse<T: DeserializeOwned>(&self) -> Result<T, Box<Response>> {
        serde_html_form::from_bytes(&self.0).map_err(|_| {
            Box::new(detail(StatusCode::UNPROCESSABLE_ENTITY, "The form is incomplete"))
        })
    }
}

/// The part of a body that was read.
struct Read {
    bytes: Vec<u8>,
    /// Whether the body is longer.
    cut: bool,
}

/// Reads a body to its end or to [`MAX_BYTES`].
async fn read(body: Body) -> Result<Read, Response> {
    let timed_out = |_| detail(StatusCode::REQUEST_TIMEOUT, "Request Timeout");
    tokio::time::timeout(DEADLINE, read_bounded(body))
        .await
        .map_err(timed_out)?
        .map_err(|_| detail(StatusCode::BAD_REQUEST, "There was an error parsing the body"))
}

async fn read_bounded(mut body: Body) -> Result<Read, axum::Error> {
    let mut bytes = Vec::new();
    while let Some(frame) = body.frame().await {
        let data: Bytes = frame?.into_data().unwrap_or_default();
        let room = MAX_BYTES - bytes.len();
        if data.len() > room {
            bytes.extend_from_slice(&data[..room]);
            return Ok(Read { bytes, cut: true });
        }
        bytes.extend_from_slice(&data);
    }
    Ok(Read { bytes, cut: false })
}

/// Whether the content type is JSON: `application/json`, or `application/...+json`.
fn is_json(headers: &HeaderMap) -> bool {
    essence(headers)
        .strip_prefix("application/")
        .is_some_and(|subtype| subtype == "json" || subtype.ends_with("+json"))
}

/// The media type in lowercase, without its parameters.
fn essence(headers: &HeaderMap) -> String {
    let value = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let essence = value.and_then(|value| value.split(';').next()).unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

#[expect(clippy::result_large_err, reason = "the error is the response, and is sent at once")]
fn object(is_json: bool, read: &Read) -> Result<Map<String, Value>, Response> {
    let whole = || vec![FieldLocation::Name("body")];
    if read.bytes.is_empty() {
        return Err(invalid("missing", whole(), "Field required"));
    }
    let parsed = serde_json::from_slice(&read.bytes);
    match parsed {
        // Invalid JSON is reported as such, even if the body is also too large.
        Err(error) if is_json && !(read.cut && error.is_eof()) => {
            let offset = offset(&read.bytes, &error);
            let loc = vec![FieldLocation::Name("body"), FieldLocation::Offset(offset)];
            Err(invalid("json_invalid", loc, "JSON decode error"))
        }
        _ if read.cut => Err(too_large()),
        Ok(Value::Object(fields)) if is_json => Ok(fields),
        _ => Err(invalid("model_attributes_type", whole(), NOT_AN_OBJECT)),
    }
}

/// The position of an error in the body, counted in characters as in Python.
fn offset(bytes: &[u8], error: &serde_json::Error) -> usize {
    if error.is_eof() {
        return String::from_utf8_lossy(bytes).chars().count();
    }
    let lines_before = error.line().saturating_sub(1);
    let start: usize =
        bytes.split_inclusive(|byte| *byte == b'\n').take(lines_before).map(<[u8]>::len).sum();
    let end = (start + error.column().saturating_sub(1)).min(bytes.len());
    String::from_utf8_lossy(&bytes[..end]).chars().count()
}

fn text(fields: &Map<String, Value>, name: &'static str) -> Result<String, ValidationErrorBody> {
    let loc = || vec![FieldLocation::Name("body"), FieldLocation::Name(name)];
    match fields.get(name) {
        Some(Value::String(text)) => Ok(text.clone()),
        Some(_) => Err(ValidationErrorBody {
            kind: "string_type",
            loc: loc(),
            msg: "Input should be a valid string".to_owned(),
        }),
        None => Err(ValidationErrorBody {
            kind: "missing",
            loc: loc(),
            msg: "Field required".to_owned(),
        }),
    }
}
