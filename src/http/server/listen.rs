//! Listening sockets: TCP addresses, Unix sockets, and sockets passed by the parent process.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::os::fd::{AsFd, AsRawFd};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use listenfd::ListenFd;
use rustix::fs::FileType;
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};

use crate::error::{Error, Remedy, Result};
use crate::files::{Directory, parent};

/// Where to listen: `127.0.0.1:8000`, `[::1]:8000`, `localhost:0` or `unix:/run/vouchsafe.sock`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// A host and a port; for port 0, the system chooses a free one.
    Tcp(String),
    /// The path of a Unix socket.
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
            Self::Tcp(address) => f.write_str(address),
            Self::Unix(path) => write!(f, "unix:{}", path.display()),
        }
    }
}

/// A listening socket.
pub(super) enum Listener {
    Tcp(TcpListener),
    Unix {
        listener: UnixListener,
        /// `None` for a passed socket: its file belongs to the parent process.
        _file: Option<SocketFile>,
    },
}

/// The file of a Unix socket, which is removed with its listener.
pub(super) struct SocketFile {
    directory: Directory,
    name: OsString,
    /// Identifies the file: another server may have taken over the name.
    inode: u64,
}

impl Drop for SocketFile {
    fn drop(&mut self) {
        let found = self.directory.look(&self.name).ok().flatten();
        if found.is_some_and(|facts| facts.st_ino == self.inode) {
            let _ = self.directory.remove(&self.name);
        }
    }
}

/// Members of the socket's group, such as a proxy, may connect; other users may not.
const SOCKET_MODE: u32 = 0o660;

/// Listens on a Unix socket.
///
/// The socket is created and given its permissions in a temporary directory that no other user can
/// write to: at its final path, another user could replace it by a link before its permissions are
/// set. Moving it to that path replaces a socket left by a killed server.
fn bind_unix(path: &Path) -> io::Result<(UnixListener, SocketFile)> {
    let (directory, name) = Directory::of(path)?;
    check_free(&directory, &name, path)?;
    let mut temp_dir = OsString::from(".");
    temp_dir.push(&name);
    temp_dir.push(format!(".{}", std::process::id()));
    directory.make_directory(&temp_dir)?;
    let made = parent(path).join(&temp_dir);
    let bound = bind_in(&directory, &made, &name);
    // The directory is empty now. This fails harmlessly if another user has replaced it.
    let _ = std::fs::remove_dir(&made);
    let listener = bound?;
    let facts = directory.look(&name)?.ok_or(io::ErrorKind::NotFound)?;
    Ok((listener, SocketFile { directory, name, inode: facts.st_ino }))
}

/// The name of a socket in its temporary directory.
const SOCKET: &str = "s";

fn bind_in(directory: &Directory, made: &Path, name: &OsStr) -> io::Result<UnixListener> {
    let temp_dir = Directory::open_own(made)?;
    // Through the open handle, because the path may name another directory by now. Only Linux has
    // `/proc/self/fd`.
    let opened = PathBuf::from(format!("/proc/self/fd/{}", temp_dir.as_fd().as_raw_fd()));
    let socket = if opened.exists() { opened } else { made.to_owned() }.join(SOCKET);
    let listen = || {
        let listener = UnixListener::bind(&socket)?;
        rustix::net::listen(&listener, BACKLOG)?;
        std::fs::set_permissions(&socket, PermissionsExt::from_mode(SOCKET_MODE))?;
        temp_dir.move_to(SOCKET.as_ref(), directory, name)?;
        Ok(listener)
    };
    let listener = listen();
    if listener.is_err() {
        let _ = temp_dir.remove(SOCKET.as_ref());
    }
    listener
}

/// Fails if the name is taken by anything but the socket of a killed server.
fn check_free(directory: &Directory, name: &OsStr, path: &Path) -> io::Result<()> {
    let Some(facts) = directory.look(name)? else { return Ok(()) };
    let is_socket = FileType::from_raw_mode(facts.st_mode).is_socket();
    let refused = |error: io::Error| error.kind() == io::ErrorKind::ConnectionRefused;
    if is_socket && std::os::unix::net::UnixStream::connect(path).is_err_and(refused) {
        return Ok(());
    }
    Err(io::ErrorKind::AddrInUse.into())
}

/// The server's end of a connection.
pub(super) enum ClientStream {
    Tcp(TcpStream),
    Unix(UnixStream),
}

impl Listener {
    /// Accepts the next connection. Also returns the client's address; `None` for a Unix socket.
    pub(super) async fn accept(&self) -> io::Result<(ClientStream, Option<IpAddr>)> {
        match self {
            Self::Tcp(listener) => {
                let (stream, peer) = listener.accept().await?;
                stream.set_nodelay(true)?;
                // A dual-stack socket reports IPv4 clients with IPv4-mapped IPv6 addresses.
                Ok((ClientStream::Tcp(stream), Some(peer.ip().to_canonical())))
            }
            Self::Unix { listener, .. } => {
                let (stream, _) = listener.accept().await?;
                Ok((ClientStream::Unix(stream), None))
            }
        }
    }
}

/// The length of the queue of connections to accept. A client that finds it full tries again after
/// a second.
const BACKLOG: i32 = 1024;

/// Listens on an address; returns it with the port that the system chose.
pub(super) async fn bind(address: &Address) -> Result<(Listener, Address)> {
    try_bind(address).await.map_err(|error| {
        let hint = match error.kind() {
            io::ErrorKind::AddrInUse => "another process is using the address",
            io::ErrorKind::NotFound => "the directory does not exist",
            _ => "check the address, and that you may listen on it",
        };
        Error::unavailable(format!("cannot listen on {address}"))
            .with_hint(hint)
            .with_remedy(Remedy::ChangeListenAddress)
            .with_source(error)
    })
}

async fn try_bind(address: &Address) -> io::Result<(Listener, Address)> {
    match address {
        Address::Tcp(at) => {
            let listener = TcpListener::bind(at).await?;
            // Listen again with a longer queue: the runtime has used its own default.
            rustix::net::listen(&listener, BACKLOG)?;
            let at = Address::Tcp(listener.local_addr()?.to_string());
            Ok((Listener::Tcp(listener), at))
        }
        Address::Unix(path) => {
            let (listener, file) = bind_unix(path)?;
            let file = Some(file);
            Ok((Listener::Unix { listener, _file: file }, address.clone()))
        }
    }
}

/// Sockets passed by the parent process, such as systemd (`LISTEN_FDS`, `sd_listen_fds(3)`).
#[derive(Default)]
pub struct PassedSockets(Vec<Socket>);

enum Socket {
    Tcp(std::net::TcpListener),
    Unix(std::os::unix::net::UnixListener),
}

impl PassedSockets {
    /// Takes the sockets that the environment names. Call this once, before starting any thread.
    pub fn take() -> Result<Self> {
        let mut handed = ListenFd::from_env();
        let sockets: io::Result<Vec<_>> = (0..handed.len())
            .filter_map(|index| match handed.take_tcp_listener(index) {
                Ok(socket) => socket.map(Socket::Tcp).map(Ok),
                Err(_) => handed.take_unix_listener(index).map(|s| s.map(Socket::Unix)).transpose(),
            })
            .collect();
        sockets.map(Self).map_err(|error| unusable(error).with_hint("it must be a stream socket"))
    }

    /// Whether no socket was passed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn listeners(self) -> Result<Vec<(Listener, Address)>> {
        let ready = self.0.into_iter().map(Socket::listener).collect::<io::Result<_>>();
        ready.map_err(unusable)
    }
}

fn unusable(error: io::Error) -> Error {
    Error::unavailable("a socket passed by the parent process cannot be used").with_source(error)
}

impl Socket {
    fn listener(self) -> io::Result<(Listener, Address)> {
        match self {
            Self::Tcp(socket) => {
                socket.set_nonblocking(true)?;
                let listener = TcpListener::from_std(socket)?;
                let address = Address::Tcp(listener.local_addr()?.to_string());
                Ok((Listener::Tcp(listener), address))
            }
            Self::Unix(socket) => {
                socket.set_nonblocking(true)?;
                let listener = UnixListener::from_std(socket)?;
                let path = listener.local_addr()?.as_pathname().map(Path::to_owned);
                let address = Address::Unix(path.unwrap_or_default());
                Ok((Listener::Unix { listener, _file: None }, address))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_loopback_addresses_and_unix_sockets_are_local() {
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
    fn valid_addresses_parse_and_display_unchanged_and_others_are_rejected() {
        for text in ["127.0.0.1:8000", "[::1]:0", "localhost:80", "unix:/run/v.sock"] {
            assert_eq!(text.parse::<Address>().unwrap().to_string(), text);
        }
        for text in ["", "8000", ":8000", "127.0.0.1", "127.0.0.1:", "127.0.0.1:99999", "unix:"] {
            assert!(text.parse::<Address>().is_err(), "{text}");
        }
    }
}
