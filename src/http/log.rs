//! One line a request.

use std::net::IpAddr;
use std::sync::Arc;

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use tokio::time::Instant;

use super::pages::LINKS;

/// Where a connection comes from; set by the accept loop, absent in a foreign server.
#[derive(Clone)]
pub(super) struct Peer {
    /// The address as it is shown, or `unix`.
    pub(super) name: Arc<str>,
    /// `None` for a Unix socket.
    pub(super) address: Option<IpAddr>,
}

impl Peer {
    pub(super) fn new(address: Option<IpAddr>) -> Self {
        let name = address.map_or_else(|| "unix".into(), |address| address.to_string().into());
        Self { name, address }
    }
}

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
