//! A health check of a running server.

use std::str::FromStr;
use std::time::Duration;

use http_body_util::Empty;
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::header::HOST;
use hyper::{Request, StatusCode, Uri};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, UnixStream};

use super::api::HEALTH;
use crate::error::{Error, Result};

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Requests `http://HOST:PORT/PATH`, or `/health` at `unix:PATH`, and fails unless the response has
/// status 200.
pub fn check(url: &str, timeout: Duration) -> Result<()> {
    let place: HealthTarget = url.parse()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::internal("cannot start a client", error))?;
    let unwell = |why: String| Error::unavailable(format!("the server at `{url}` {why}"));
    let answer = runtime.block_on(async { tokio::time::timeout(timeout, place.ask()).await });
    match answer {
        Ok(Ok(StatusCode::OK)) => Ok(()),
        Ok(Ok(status)) => Err(unwell(format!("answered {}", status.as_u16()))),
        Ok(Err(cause)) => Err(unwell("cannot be reached".to_owned()).with_source(cause)),
        Err(_) => {
            let waited = humantime::format_duration(timeout);
            Err(unwell(format!("did not answer within {waited}")))
        }
    }
}

/// The address of a server.
enum HealthTarget {
    Unix(String),
    Http(Uri),
}

impl FromStr for HealthTarget {
    type Err = Error;

    fn from_str(url: &str) -> Result<Self> {
        if let Some(path) = url.strip_prefix("unix:").filter(|path| !path.is_empty()) {
            return Ok(Self::Unix(path.to_owned()));
        }
        if url.starts_with("https:") {
            return Err(Error::invalid("health checks over HTTPS are not supported")
                .with_hint("let the server also listen on a Unix socket, and check that socket"));
        }
        let uri = url.parse::<Uri>().ok().filter(|uri| uri.scheme_str() == Some("http"));
        uri.filter(|uri| uri.authority().is_some()).map(Self::Http).ok_or_else(|| {
            Error::invalid(format!(
                "`{url}` is neither a URL such as `http://127.0.0.1:8000/health` nor `unix:PATH`"
            ))
        })
    }
}

impl HealthTarget {
    async fn ask(&self) -> Result<StatusCode, Cause> {
        match self {
            Self::Unix(path) => send(UnixStream::connect(path).await?, "localhost", HEALTH).await,
            Self::Http(uri) => {
                let authority = uri.authority().ok_or("a URL without a host")?;
                let host = authority.host().trim_start_matches('[').trim_end_matches(']');
                let port = authority.port_u16().unwrap_or(80);
                let stream = TcpStream::connect((host, port)).await?;
                let path = uri.path_and_query().map_or("/", |path| path.as_str());
                send(stream, authority.as_str(), path).await
            }
        }
    }
}

async fn send<I>(stream: I, host: &str, path: &str) -> Result<StatusCode, Cause>
where
    I: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection);
    let request = Request::get(path).header(HOST, host).body(Empty::<Bytes>::new())?;
    Ok(sender.send_request(request).await?.status())
}
