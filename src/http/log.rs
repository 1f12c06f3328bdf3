//! One line a request.

use std::sync::Arc;

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use tokio::time::Instant;

use super::connection::Peer;
use super::pages::LINKS;

/// A path as it may be logged: that of a one-time link is as good as a password.
fn without_secret(path: &str) -> String {
    match path.split_once(LINKS) {
        Some((before, _)) => format!("{before}{LINKS}…"),
        None => path.to_owned(),
    }
}

/// Logs what was asked and answered. The query and the headers may hold secrets and stay out.
pub(super) async fn request(request: Request, next: Next) -> Response {
    let start = Instant::now();
    let method = request.method().clone();
    let path = without_secret(request.uri().path());
    let peer = request.extensions().get::<Peer>().map(|peer| Arc::clone(&peer.name));
    let response = next.run(request).await;
    let micros = u64::try_from(start.elapsed().as_micros()).unwrap_or(u64::MAX);
    let (status, peer) = (response.status().as_u16(), peer.as_deref());
    tracing::info!(target: "vouchsafe::access", peer, %method, path, status, micros, "request");
    response
}
