//! Middleware around each request: its ID, its span and line in the log, and the headers that every
//! response has.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::Response;
use tokio::time::Instant;
use tracing::{Instrument, Level, info_span};

use super::connection::Peer;
use super::pages::{LINKS, NO_CONTENT_POLICY};
use super::request_id::{self, RequestId, RequestIds};

/// Logs each request with its response, within a span with the request's ID. The query and the
/// headers may contain secrets and are not logged.
///
/// Written by hand, because `tower_http::trace` cannot log the path and the status in one line.
pub(super) async fn request(
    State(ids): State<Arc<RequestIds>>,
    request: Request,
    next: Next,
) -> Response {
    let start = Instant::now();
    let id = ids.id_of(&request);
    let span = info_span!("request", id = id.to_str().unwrap_or_default());
    // Copied only if the line will be written.
    let logged = tracing::enabled!(target: ACCESS, Level::INFO).then(|| Logged::of(&request));
    let mut request = request;
    request.extensions_mut().insert(RequestId(id.clone()));
    let mut response = next.run(request).instrument(span.clone()).await;
    add_default_headers(response.headers_mut());
    response.headers_mut().insert(request_id::HEADER, id);
    if let Some(Logged { method, path, peer }) = logged {
        let micros = u64::try_from(start.elapsed().as_micros()).unwrap_or(u64::MAX);
        let (status, peer) = (response.status().as_u16(), peer.as_deref());
        span.in_scope(|| {
            tracing::info!(target: ACCESS, peer, %method, path, status, micros, "request");
        });
    }
    response
}

/// The target of the lines in the log.
const ACCESS: &str = "vouchsafe::access";

/// What the line in the log says of a request.
struct Logged {
    method: Method,
    path: String,
    peer: Option<Arc<str>>,
}

impl Logged {
    fn of(request: &Request) -> Self {
        Self {
            method: request.method().clone(),
            path: without_secret(request.uri().path()),
            peer: request.extensions().get::<Peer>().map(|peer| Arc::clone(&peer.name)),
        }
    }
}

/// Adds the headers that a handler has not set itself.
fn add_default_headers(headers: &mut HeaderMap) {
    for (name, value) in [
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CONTENT_SECURITY_POLICY, NO_CONTENT_POLICY),
    ] {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
}

/// The path to log, without the token of a one-time link, which is as secret as a password.
fn without_secret(path: &str) -> String {
    match path.split_once(LINKS) {
        Some((before, _)) => format!("{before}{LINKS}…"),
        None => path.to_owned(),
    }
}
