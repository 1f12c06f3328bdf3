//! The accept loop: hyper behind bounds of our own.
//!
//! The loop never ends by itself. Connections are capped; who comes late waits in the kernel's
//! queue and is served when one closes; one network cannot take them all. Heads have a total
//! deadline, the gate lets through what has one meaning, requests are bounded before a handler
//! sees them, and a stop lets what is under way finish.

use std::collections::HashMap;
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, UnixListener};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::JoinSet;
use tower::ServiceExt;

use super::gate::{Gate, MAX_HEAD_BYTES, MAX_HEAD_FIELDS};
use super::log::Peer;
use crate::domain::Network;
use crate::error::{Error, Result};

/// How long a request's head may take, and an idle connection may stay.
const HEAD_DEADLINE: Duration = Duration::from_secs(10);

/// How long a stop waits for the requests under way.
const DRAIN: Duration = Duration::from_secs(5);

/// How long, and how much, a client may go on sending after its answer.
const LINGER: Duration = Duration::from_secs(2);
const LINGER_BYTES: u64 = 8 * 1024 * 1024;

/// How long the loop pauses when the system has no room for another connection.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// The most connections at once, unless the operator says otherwise.
pub const DEFAULT_MAX_CONNECTIONS: usize = 1024;

/// Where to listen: `127.0.0.1:8000`, `[::1]:8000`, `localhost:0` or `unix:/run/vouchsafe.sock`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// A host and a port; port 0 takes any that is free.
    Tcp(String),
    /// A socket in the file system.
    Unix(PathBuf),
}

impl FromStr for Address {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        if let Some(path) = text.strip_prefix("unix:").filter(|path| !path.is_empty()) {
            return Ok(Self::Unix(PathBuf::from(path)));
        }
        match text.rsplit_once(':') {
            Some((host, port)) if !host.is_empty() && port.parse::<u16>().is_ok() => {
                Ok(Self::Tcp(text.to_owned()))
            }
            _ => Err(Error::invalid(format!(
                "`{text}` is neither HOST:PORT, such as `127.0.0.1:8000`, nor `unix:PATH`"
            ))),
        }
    }
}

impl Address {
    /// Whether only this machine can reach it.
    pub fn is_local(&self) -> bool {
        match self {
            Self::Unix(_) => true,
            Self::Tcp(address) => {
                address.parse::<SocketAddr>().is_ok_and(|address| address.ip().is_loopback())
            }
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tcp(address) => write!(f, "http://{address}"),
            Self::Unix(path) => write!(f, "unix:{}", path.display()),
        }
    }
}

enum Listener {
    Tcp(TcpListener),
    Unix { listener: UnixListener, _file: SocketFile },
}

/// A socket in the file system, which goes away with its listener.
struct SocketFile(PathBuf);

impl Drop for SocketFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// Sockets that listen, and what to answer on them.
pub struct Server {
    listeners: Vec<(Listener, Address)>,
    max_connections: usize,
}

impl Server {
    /// Listens at every address, or at none.
    pub async fn bind(addresses: &[Address], max_connections: usize) -> Result<Self> {
        let mut listeners = Vec::new();
        for address in addresses {
            let listener = listen(address).await.map_err(|error| {
                let hint = match error.kind() {
                    io::ErrorKind::AddrInUse => "another server is there",
                    io::ErrorKind::NotFound => "the directory is not there",
                    _ => "you may not listen there",
                };
                Error::unavailable(format!("cannot listen at {address}"))
                    .with_hint(format!("{hint}; choose another address with `--listen`"))
                    .with_source(error)
            })?;
            listeners.push(listener);
        }
        Ok(Self { listeners, max_connections })
    }

    /// The addresses, with the ports that the system chose.
    pub fn addresses(&self) -> impl Iterator<Item = &Address> {
        self.listeners.iter().map(|(_, address)| address)
    }

    /// Answers until `stop` is over, then lets requests under way finish for five seconds.
    ///
    /// A network other than this machine's own gets at most a quarter of the connections.
    pub async fn serve(self, router: Router, stop: impl Future<Output = ()>) {
        let (stopping, stopped) = watch::channel(());
        let places = Arc::new(Semaphore::new(self.max_connections));
        let crowd = Arc::new(Crowd::default());
        let mut loops = JoinSet::new();
        for (listener, _) in self.listeners {
            let door = Door {
                router: router.clone(),
                places: Arc::clone(&places),
                crowd: Arc::clone(&crowd),
                most_a_network: self.max_connections.div_ceil(4),
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

async fn listen(address: &Address) -> io::Result<(Listener, Address)> {
    match address {
        Address::Tcp(at) => {
            let listener = TcpListener::bind(at).await?;
            let at = Address::Tcp(listener.local_addr()?.to_string());
            Ok((Listener::Tcp(listener), at))
        }
        Address::Unix(path) => {
            remove_stale_socket(path)?;
            let listener = UnixListener::bind(path)?;
            let file = SocketFile(path.clone());
            // A proxy in the socket's group may connect, everybody may not.
            let mode = std::os::unix::fs::PermissionsExt::from_mode(0o660);
            std::fs::set_permissions(path, mode)?;
            Ok((Listener::Unix { listener, _file: file }, address.clone()))
        }
    }
}

/// A server that was killed leaves its socket behind; one that still answers keeps it.
fn remove_stale_socket(path: &std::path::Path) -> io::Result<()> {
    use std::os::unix::fs::FileTypeExt;
    let is_socket = path.symlink_metadata().is_ok_and(|facts| facts.file_type().is_socket());
    let refused = |error: io::Error| error.kind() == io::ErrorKind::ConnectionRefused;
    if is_socket && std::os::unix::net::UnixStream::connect(path).is_err_and(refused) {
        std::fs::remove_file(path)?;
    }
    Ok(())
}

/// How many connections each network has; those of this machine are not counted, since a proxy
/// speaks for many.
#[derive(Default)]
struct Crowd(Mutex<HashMap<Network, usize>>);

/// One connection of a crowd, until it is dropped.
struct InCrowd {
    crowd: Arc<Crowd>,
    network: Network,
}

impl Crowd {
    /// Counts a connection, unless its network has `most` already.
    fn admit(self: &Arc<Self>, network: Network, most: usize) -> Option<InCrowd> {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry(network.clone()).or_default();
        if *count >= most {
            return None;
        }
        *count += 1;
        Some(InCrowd { crowd: Arc::clone(self), network })
    }
}

impl Drop for InCrowd {
    fn drop(&mut self) {
        let mut counts = self.crowd.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = counts.get_mut(&self.network) {
            *count -= 1;
            if *count == 0 {
                counts.remove(&self.network);
            }
        }
    }
}

/// One listener's loop.
struct Door {
    router: Router,
    places: Arc<Semaphore>,
    crowd: Arc<Crowd>,
    most_a_network: usize,
    stopped: watch::Receiver<()>,
}

impl Door {
    async fn keep(self, listener: Listener) {
        let mut connections = JoinSet::new();
        let mut stopped = self.stopped.clone();
        loop {
            let accepted = tokio::select! {
                _ = stopped.changed() => break,
                accepted = listener.accept() => accepted,
            };
            match accepted {
                Ok((stream, peer)) => {
                    let Ok(in_crowd) = self.admit(&stream) else { continue };
                    // No more are accepted while all places are taken: they wait in the kernel.
                    let place = tokio::select! {
                        _ = stopped.changed() => break,
                        place = Arc::clone(&self.places).acquire_owned() => place,
                    };
                    let Ok(place) = place else { break };
                    connections.spawn(self.connection(stream, peer, (place, in_crowd)));
                }
                Err(error) => {
                    tracing::warn!(%error, "cannot accept a connection");
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                }
            }
            while connections.try_join_next().is_some() {}
        }
        drop(listener);
        let drained = async { while connections.join_next().await.is_some() {} };
        if tokio::time::timeout(DRAIN, drained).await.is_err() {
            tracing::warn!("some requests were not finished when the server stopped");
        }
    }

    /// Counts a connection of somebody else's machine; an error when that has enough already.
    fn admit(&self, stream: &Stream) -> io::Result<Option<InCrowd>> {
        let Stream::Tcp(stream) = stream else { return Ok(None) };
        let address = stream.peer_addr()?.ip().to_canonical();
        if address.is_loopback() {
            return Ok(None);
        }
        let admitted = self.crowd.admit(Network::of(address), self.most_a_network);
        admitted.map(Some).ok_or_else(|| io::ErrorKind::QuotaExceeded.into())
    }

    fn connection(
        &self,
        stream: Stream,
        peer: Peer,
        place: (OwnedSemaphorePermit, Option<InCrowd>),
    ) -> impl Future<Output = ()> + use<> {
        let (router, stopped) = (self.router.clone(), self.stopped.clone());
        async move {
            match stream {
                Stream::Tcp(stream) => answer(stream, router, peer, stopped).await,
                Stream::Unix(stream) => answer(stream, router, peer, stopped).await,
            }
            drop(place);
        }
    }
}

impl Listener {
    async fn accept(&self) -> io::Result<(Stream, Peer)> {
        match self {
            Self::Tcp(listener) => {
                let (stream, peer) = listener.accept().await?;
                stream.set_nodelay(true)?;
                Ok((Stream::Tcp(stream), Peer(peer_name(peer).into())))
            }
            Self::Unix { listener, .. } => {
                let (stream, _) = listener.accept().await?;
                Ok((Stream::Unix(stream), Peer("unix".into())))
            }
        }
    }
}

enum Stream {
    Tcp(tokio::net::TcpStream),
    Unix(tokio::net::UnixStream),
}

/// An IPv4 client on a socket that takes both is named as one.
fn peer_name(peer: SocketAddr) -> String {
    peer.ip().to_canonical().to_string()
}

/// Answers the requests of one connection.
async fn answer<I>(stream: I, router: Router, peer: Peer, mut stopped: watch::Receiver<()>)
where
    I: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let service = service_fn(move |mut request: hyper::Request<hyper::body::Incoming>| {
        request.extensions_mut().insert(peer.clone());
        Box::pin(router.clone().oneshot(request.map(Body::new)))
    });
    let mut connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_DEADLINE)
        .max_header_size(MAX_HEAD_BYTES)
        .max_headers(MAX_HEAD_FIELDS)
        .serve_connection(TokioIo::new(Gate::new(stream)), service);
    let mut stopping = false;
    let ended = loop {
        tokio::select! {
            ended = std::future::poll_fn(|cx| connection.poll_without_shutdown(cx)) => break ended,
            _ = stopped.changed(), if !stopping => {
                stopping = true;
                std::pin::Pin::new(&mut connection).graceful_shutdown();
            }
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection ended early");
    }
    let _ =
        tokio::time::timeout(LINGER, linger(connection.into_parts().io.into_inner().into_inner()))
            .await;
}

/// Reads on for a moment after the last answer: to close a socket with unread bytes resets the
/// connection, and the client may never see why it was refused.
async fn linger<I: AsyncRead + AsyncWrite + Unpin>(mut stream: I) -> io::Result<()> {
    stream.shutdown().await?;
    tokio::io::copy(&mut stream.take(LINGER_BYTES), &mut tokio::io::sink()).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_cannot_take_every_place() {
        let crowd = Arc::new(Crowd::default());
        let admit = |last| crowd.admit(Network::of([192, 0, 2, last].into()), 2);
        let held: Vec<_> = [admit(1), admit(1), admit(2)].into_iter().flatten().collect();
        assert_eq!(held.len(), 3);
        assert!(admit(1).is_none());
        assert!(admit(2).is_some(), "and a place that was given back is free again");
        drop(held);
        assert!(crowd.0.lock().unwrap().is_empty());
    }

    #[test]
    fn this_machines_own_addresses_are_known() {
        for (text, local) in [
            ("127.0.0.1:80", true),
            ("127.9.9.9:80", true),
            ("[::1]:80", true),
            ("unix:/run/v.sock", true),
            ("0.0.0.0:80", false),
            ("[::]:80", false),
            ("192.0.2.1:80", false),
        ] {
            assert_eq!(text.parse::<Address>().unwrap().is_local(), local, "{text}");
        }
    }

    #[test]
    fn an_address_is_read_and_shown() {
        for (text, shown) in [
            ("127.0.0.1:8000", "http://127.0.0.1:8000"),
            ("[::1]:0", "http://[::1]:0"),
            ("localhost:80", "http://localhost:80"),
            ("unix:/run/v.sock", "unix:/run/v.sock"),
        ] {
            assert_eq!(text.parse::<Address>().unwrap().to_string(), shown);
        }
        for text in ["", "8000", ":8000", "127.0.0.1", "127.0.0.1:", "127.0.0.1:99999", "unix:"] {
            assert!(text.parse::<Address>().is_err(), "{text}");
        }
    }
}
