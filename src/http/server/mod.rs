//! The accept loop: hyper behind our own limits.
//!
//! The loop never ends by itself. Connections are limited in total and per network; when all are in
//! use, the longest-idle one is dropped for a new one. Request headers have a total deadline,
//! ambiguous framing is rejected, requests are bounded before a handler sees them, and a stop lets
//! requests in progress finish.

mod connection_limit;
mod framing;
mod listen;
mod tls;

use std::io;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::HeaderValue;
use axum::http::header::STRICT_TRANSPORT_SECURITY;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};
use tower::ServiceExt;

use super::connection::{Peer, Secure};
use crate::error::Result;
#[cfg(fuzzing)]
pub(crate) use framing::check_framing;
use framing::{MAX_HEAD_BYTES, MAX_HEAD_FIELDS, StrictFraming};

use connection_limit::{ConnectionLimit, ConnectionPermit};
use listen::{ClientStream, Listener};

pub use listen::Address;
pub use listen::PassedSockets;
pub use tls::Tls;

/// The deadline of a TLS handshake and of request headers, and the maximum idle time of a
/// connection.
const HEAD_DEADLINE: Duration = Duration::from_secs(10);

/// The maximum lifetime of a connection. Clients reconnect after it, so that changes to load
/// balancing and addresses reach them.
const LIFETIME: Duration = Duration::from_secs(3600);

/// How long a stop waits for requests in progress.
const DRAIN: Duration = Duration::from_secs(5);

/// How long, and how much, a client may continue to send after its response.
const LINGER: Duration = Duration::from_secs(2);
const LINGER_BYTES: u64 = 1024 * 1024;

/// How long the accept loop pauses when the system has no resources for another connection.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// The minimum interval between log messages about connections that cannot be accepted.
const COMPLAINT_PAUSE: Duration = Duration::from_secs(5);

/// Browsers remember for a year that this host uses TLS (RFC 6797).
const HSTS: HeaderValue = HeaderValue::from_static("max-age=31536000");

/// The default maximum number of connections.
pub const DEFAULT_MAX_CONNECTIONS: usize = 1024;

/// Listening sockets, and how their connections are served.
pub struct Server {
    listeners: Vec<(Listener, Address)>,
    max_connections: usize,
    tls: Option<Arc<Tls>>,
}

impl Server {
    /// Listens on every address; `addresses` may be empty.
    pub async fn bind(addresses: &[Address], max_connections: usize) -> Result<Self> {
        let mut listeners = Vec::new();
        for address in addresses {
            listeners.push(listen::bind(address).await?);
        }
        Ok(Self { listeners, max_connections, tls: None })
    }

    /// Also listens on sockets passed by the parent process.
    pub fn with_sockets(mut self, sockets: PassedSockets) -> Result<Self> {
        self.listeners.extend(sockets.listeners()?);
        Ok(self)
    }

    /// Uses TLS, except on Unix sockets.
    #[must_use]
    pub fn with_tls(self, tls: Option<Arc<Tls>>) -> Self {
        Self { tls, ..self }
    }

    /// The URLs of the server, with the ports that the system chose.
    pub fn urls(&self) -> impl Iterator<Item = String> {
        let scheme = if self.tls.is_some() { "https" } else { "http" };
        self.addresses().map(move |address| match address {
            Address::Tcp(at) => format!("{scheme}://{at}"),
            Address::Unix(_) => address.to_string(),
        })
    }

    /// Whether other machines can reach the server without encryption.
    pub fn is_exposed(&self) -> bool {
        self.tls.is_none() && self.is_public()
    }

    /// Whether other machines can reach the server.
    pub fn is_public(&self) -> bool {
        !self.addresses().all(Address::is_local)
    }

    fn addresses(&self) -> impl Iterator<Item = &Address> {
        self.listeners.iter().map(|(_, address)| address)
    }

    /// Serves until `stop` resolves, then gives requests in progress five seconds to finish.
    ///
    /// Each network, except this machine itself, gets at most a quarter of the connections.
    pub async fn serve(self, router: Router, stop: impl Future<Output = ()>) {
        let (stopping, stopped) = watch::channel(());
        let room = ConnectionLimit::new(self.max_connections);
        let mut loops = JoinSet::new();
        for (listener, _) in self.listeners {
            let door = AcceptLoop {
                router: router.clone(),
                room: Arc::clone(&room),
                tls: self.tls.clone(),
                stopped: stopped.clone(),
            };
            loops.spawn(door.keep(listener));
        }
        drop(stopped);
        stop.await;
        drop(stopping);
        while loops.join_next().await.is_some() {}
    }
}

/// The accept loop of one listener.
#[derive(Clone)]
struct AcceptLoop {
    router: Router,
    room: Arc<ConnectionLimit>,
    tls: Option<Arc<Tls>>,
    stopped: watch::Receiver<()>,
}

impl AcceptLoop {
    async fn keep(self, listener: Listener) {
        let mut connections = JoinSet::new();
        let mut stopped = self.stopped.clone();
        let mut complaint = AcceptErrorLog::default();
        loop {
            let accepted = tokio::select! {
                _ = stopped.changed() => break,
                accepted = listener.accept() => accepted,
            };
            match accepted {
                Ok((stream, client)) => {
                    let place = tokio::select! {
                        _ = stopped.changed() => break,
                        place = self.room.enter(client) => place,
                    };
                    if let Some(place) = place {
                        connections.spawn(self.clone().attend(stream, client, place));
                    }
                }
                // The client closed the connection before it was accepted.
                Err(error) if error.kind() == io::ErrorKind::ConnectionAborted => {}
                Err(error) => {
                    complaint.make(&error);
                    self.room.evict();
                    sleep(ACCEPT_PAUSE).await;
                }
            }
            while connections.try_join_next().is_some() {}
        }
        drop(listener);
        let drained = async { while connections.join_next().await.is_some() {} };
        if timeout(DRAIN, drained).await.is_err() {
            tracing::warn!("some requests were not finished when the server stopped");
        }
    }

    /// Serves one connection until it ends or is evicted.
    async fn attend(self, stream: ClientStream, client: Option<IpAddr>, place: ConnectionPermit) {
        let place = Arc::new(place);
        tokio::select! {
            () = place.evicted() => tracing::debug!("an idle connection was closed for a new one"),
            () = self.speak(stream, client, Arc::clone(&place)) => {}
        }
    }

    async fn speak(
        self,
        stream: ClientStream,
        client: Option<IpAddr>,
        place: Arc<ConnectionPermit>,
    ) {
        let peer = Peer::new(client);
        match (stream, &self.tls) {
            (ClientStream::Unix(stream), _) => self.answer(stream, peer, None, place).await,
            (ClientStream::Tcp(stream), None) => self.answer(stream, peer, None, place).await,
            (ClientStream::Tcp(stream), Some(tls)) => {
                let mut stopped = self.stopped.clone();
                let handshake = tls.acceptor().accept(stream);
                let handshake = tokio::select! {
                    _ = stopped.changed() => return,
                    done = timeout(HEAD_DEADLINE, handshake) => done,
                };
                match handshake {
                    Ok(Ok(stream)) => {
                        self.answer(stream, peer, Some(Secure), place).await;
                    }
                    Ok(Err(error)) => tracing::debug!(%error, "TLS handshake failed"),
                    Err(_) => tracing::debug!("TLS handshake timed out"),
                }
            }
        }
    }

    /// Serves the requests of one connection, each with [`Peer`] and [`Secure`] as extensions.
    async fn answer<I>(
        &self,
        stream: I,
        peer: Peer,
        secure: Option<Secure>,
        place: Arc<ConnectionPermit>,
    ) where
        I: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let service = service_fn(|mut request: hyper::Request<hyper::body::Incoming>| {
            let may_begin = place.begin();
            request.extensions_mut().insert(peer.clone());
            if let Some(secure) = secure {
                request.extensions_mut().insert(secure);
            }
            let router = self.router.clone();
            let place = &place;
            Box::pin(async move {
                if !may_begin {
                    return Err(io::Error::from(io::ErrorKind::ConnectionAborted));
                }
                let Ok(mut answer) = router.oneshot(request.map(Body::new)).await;
                if secure.is_some() {
                    answer.headers_mut().insert(STRICT_TRANSPORT_SECURITY, HSTS);
                }
                place.wait();
                Ok(answer)
            })
        });
        let mut connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD_DEADLINE)
            // A client that has closed its sending half may still read the response.
            .half_close(true)
            .max_header_size(MAX_HEAD_BYTES)
            .max_headers(MAX_HEAD_FIELDS)
            .serve_connection(TokioIo::new(StrictFraming::new(stream)), service);
        let mut stopped = self.stopped.clone();
        let enough = async {
            tokio::select! {
                _ = stopped.changed() => {}
                () = sleep(LIFETIME) => {}
            }
        };
        tokio::pin!(enough);
        let mut has_enough = false;
        let ended = loop {
            tokio::select! {
                ended = std::future::poll_fn(|cx| connection.poll_without_shutdown(cx)) => break ended,
                () = &mut enough, if !has_enough => {
                    has_enough = true;
                    std::pin::Pin::new(&mut connection).graceful_shutdown();
                }
            }
        };
        if let Err(error) = ended {
            tracing::debug!(%error, "a connection ended early");
        }
        let stream = connection.into_parts().io.into_inner().into_inner();
        let _ = timeout(LINGER, linger(stream)).await;
    }
}

/// Keeps reading briefly after the last response: closing a socket with unread bytes resets the
/// connection, and the client might never receive the response.
async fn linger<I: AsyncRead + AsyncWrite + Unpin>(mut stream: I) -> io::Result<()> {
    stream.shutdown().await?;
    tokio::io::copy(&mut stream.take(LINGER_BYTES), &mut tokio::io::sink()).await?;
    Ok(())
}

/// Logs accept errors, which can occur many times a second, at most once per
/// [`COMPLAINT_PAUSE`].
#[derive(Default)]
struct AcceptErrorLog {
    last: Option<Instant>,
    unsaid: u32,
}

impl AcceptErrorLog {
    fn make(&mut self, error: &io::Error) {
        if self.last.is_some_and(|last| last.elapsed() < COMPLAINT_PAUSE) {
            self.unsaid = self.unsaid.saturating_add(1);
            return;
        }
        let before = std::mem::take(&mut self.unsaid);
        tracing::warn!(%error, before, "cannot accept a connection");
        self.last = Some(Instant::now());
    }
}
