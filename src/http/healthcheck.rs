//! One question to a server: is it well?

use std::time::Duration;

use http_body_util::Empty;
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::header::HOST;
use hyper::{Request, StatusCode, Uri};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, UnixStream};

use crate::error::{Error, Result};

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Asks `http://HOST:PORT/PATH`, or `/health` at `unix:PATH`, and fails unless the answer is 200.
pub fn check(url: &str, timeout: Duration) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::internal("cannot start a client", error))?;
    let unwell = |why: String| Error::unavailable(format!("the server at `{url}` {why}"));
    let answer = runtime.block_on(async { tokio::time::timeout(timeout, ask(url)).await });
    match answer {
        Ok(Ok(StatusCode::OK)) => Ok(()),
        Ok(Ok(status)) => Err(unwell(format!("answered {}", status.as_u16()))),
        Ok(Err(cause)) => Err(unwell("cannot be asked".to_owned()).with_source(cause)),
        Err(_) => {
            let waited = humantime::format_duration(timeout);
            Err(unwell(format!("did not answer within {waited}")))
        }
    }
}

async fn ask(url: &str) -> Result<StatusCode, Cause> {
    if let Some(path) = url.strip_prefix("unix:") {
        return send(UnixStream::connect(path).await?, "localhost", "/health").await;
    }
    let uri: Uri = url.parse()?;
    let authority =
        uri.authority().ok_or("it is not a URL such as http://127.0.0.1:8000/health")?;
    if uri.scheme_str() != Some("http") {
        return Err("only plain HTTP is spoken here".into());
    }
    let host = authority.host().trim_start_matches('[').trim_end_matches(']');
    let stream = TcpStream::connect((host, authority.port_u16().unwrap_or(80))).await?;
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    send(stream, authority.as_str(), path).await
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
