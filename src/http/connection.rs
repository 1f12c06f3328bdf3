//! Facts about a connection, which the accept loop attaches to each request.

use std::net::IpAddr;
use std::sync::Arc;

/// The client of a connection. Absent in a program that nests our router in its own server.
#[derive(Clone)]
pub(super) struct Peer {
    /// The address for logs and the audit log, or `unix`.
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

/// Marks a request that arrived over TLS.
#[derive(Clone, Copy)]
pub(super) struct Secure;
