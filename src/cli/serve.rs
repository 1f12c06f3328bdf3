use std::io::IsTerminal;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tracing::level_filters::LevelFilter;

use super::Context;
use super::config::{LogFormat, choice, flag, number, text_variable, variable};
use crate::error::{Error, Result};
use crate::http::server::{Address, DEFAULT_MAX_CONNECTIONS, HandedOver, Server, Tls};
use crate::http::{self, BasePath, DEFAULT_BASE_PATH, Options, TrustedProxy};
use crate::service::Service;

const DEFAULT_LISTEN: &str = "127.0.0.1:8000";

/// Descriptors for all that is no connection of a client or of a thread to the database.
const OWN_DESCRIPTORS: usize = 24;

/// Serve the login API over HTTP, until SIGTERM or Ctrl-C
///
/// Prints the addresses that it listens at, one a line, and logs to standard error. A socket that
/// systemd hands over takes the place of the default address.
#[derive(clap::Args)]
pub(super) struct Args {
    /// Where to listen: HOST:PORT or unix:PATH; port 0 takes a free one; may be repeated
    /// [env: VOUCHSAFE_LISTEN, with commas] [default: 127.0.0.1:8000]
    #[arg(long, value_name = "ADDR", value_delimiter = ',')]
    listen: Vec<String>,
    /// Where the routes stand a second time; `/` for nowhere [env: VOUCHSAFE_BASE_PATH] [default:
    /// /api/v1]
    #[arg(long, value_name = "PATH")]
    base_path: Option<String>,
    /// How the log is written [env: VOUCHSAFE_LOG_FORMAT] [default: text]
    #[arg(long, value_name = "FORMAT")]
    log_format: Option<LogFormat>,
    /// The most connections at once; more wait [env: VOUCHSAFE_MAX_CONNECTIONS] [default: 1024]
    #[arg(long, value_name = "N")]
    max_connections: Option<usize>,
    /// A proxy whose X-Forwarded-For is believed: a network, an address, or `unix`; may be
    /// repeated [env: VOUCHSAFE_TRUSTED_PROXY, with commas]
    #[arg(long, value_name = "CIDR", value_delimiter = ',')]
    trusted_proxy: Vec<String>,
    /// A PEM file with this server's certificate and those that lead to its root; speaks TLS
    /// [env: VOUCHSAFE_TLS_CERT]
    #[arg(long, value_name = "PATH")]
    tls_cert: Option<PathBuf>,
    /// A PEM file with the private key of the certificate; SIGHUP reads both anew [env:
    /// VOUCHSAFE_TLS_KEY]
    #[arg(long, value_name = "PATH")]
    tls_key: Option<PathBuf>,
    /// Create the database if there is none [env: VOUCHSAFE_INIT]
    #[arg(long)]
    init: bool,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let handed_over = HandedOver::take()?;
        let file = &cx.config.serve;
        let split = |list: String| list.split(',').map(str::to_owned).collect();
        let usual =
            || if handed_over.is_empty() { vec![DEFAULT_LISTEN.to_owned()] } else { Vec::new() };
        let listen = Some(self.listen)
            .filter(|listen| !listen.is_empty())
            .or(text_variable("VOUCHSAFE_LISTEN")?.map(split))
            .or_else(|| file.listen.clone())
            .unwrap_or_else(usual);
        let trusted_proxies = Some(self.trusted_proxy)
            .filter(|proxies| !proxies.is_empty())
            .or(text_variable("VOUCHSAFE_TRUSTED_PROXY")?.map(split))
            .or_else(|| file.trusted_proxies.clone())
            .unwrap_or_default();
        let trusted_proxies = trusted_proxies
            .iter()
            .map(|proxy| proxy.parse())
            .collect::<Result<Vec<TrustedProxy>>>()?;
        if listen.is_empty() && handed_over.is_empty() {
            return Err(Error::invalid("a server listens at one address at least")
                .with_hint("name one with `--listen`"));
        }
        let listen =
            listen.iter().map(|address| address.parse()).collect::<Result<Vec<Address>>>()?;
        let base_path = self.base_path.or(text_variable("VOUCHSAFE_BASE_PATH")?);
        let base_path = base_path.or_else(|| file.base_path.clone());
        let base_path: BasePath = base_path.as_deref().unwrap_or(DEFAULT_BASE_PATH).parse()?;
        let most = self.max_connections.or(number("VOUCHSAFE_MAX_CONNECTIONS")?);
        let most = most.or(file.max_connections).unwrap_or(DEFAULT_MAX_CONNECTIONS);
        let log_format = self.log_format.or(choice("VOUCHSAFE_LOG_FORMAT")?).or(file.log_format);
        if most == 0 {
            return Err(Error::invalid("a server needs at least one connection")
                .with_hint("give `--max-connections` at least 1"));
        }
        let path = |given: Option<PathBuf>, name, file: &Option<PathBuf>| {
            given.or_else(|| variable(name).map(PathBuf::from)).or_else(|| file.clone())
        };
        let certificate = path(self.tls_cert, "VOUCHSAFE_TLS_CERT", &file.tls_cert);
        let key = path(self.tls_key, "VOUCHSAFE_TLS_KEY", &file.tls_key);
        let tls = load_tls(certificate, key)?;
        forbid_core_dumps()?;
        let most = most.min(descriptors().saturating_sub(own_descriptors()).max(1));
        log_to_stderr(cx, log_format.unwrap_or_default());
        if flag(self.init, "VOUCHSAFE_INIT", None)? && Service::create(cx.db()?)? {
            cx.output.note(&format!("Created {}", cx.db()?.display()));
        }
        let is_behind_proxy = !trusted_proxies.is_empty();
        let service = cx.service()?;
        service.check_keys()?;
        let router = http::router_with(service.clone(), Options { base_path, trusted_proxies });
        let runtime = http::runtime()?;
        let served = runtime.block_on(async {
            let server = Server::bind(&listen, most).await?.and_at(handed_over)?;
            let server = server.with_tls(tls.clone());
            reload_on_hangup(tls)?;
            let stop = stop_signal()?;
            if !is_behind_proxy && server.is_exposed() {
                cx.output.warn(
                    "others can reach this server, and read passwords on the way: give it a \
                     certificate with `--tls-cert` and `--tls-key`, or put a proxy that speaks \
                     TLS before it, and name that with `--trusted-proxy`",
                );
            }
            let listening: Vec<String> = server.urls().collect();
            for address in &listening {
                tracing::info!(address, "listening");
            }
            cx.output.value(&listening.join("\n"), &json!({ "listening": listening }))?;
            cx.output.flush()?;
            tokio::spawn(http::watch(service.clone()));
            server.serve(router, stop).await;
            Ok(())
        });
        // Not longer: an inspection of a large file may be under way.
        runtime.shutdown_timeout(Duration::from_secs(1));
        served?;
        if let Err(error) = service.keep_uses() {
            tracing::warn!(%error, "cannot keep when sessions were of use");
        }
        tracing::info!("stopped");
        service.check_open()
    }
}

fn load_tls(certificate: Option<PathBuf>, key: Option<PathBuf>) -> Result<Option<Arc<Tls>>> {
    match (certificate, key) {
        (None, None) => Ok(None),
        (Some(certificate), Some(key)) => Tls::load(&certificate, &key).map(Arc::new).map(Some),
        (Some(_), None) => Err(Error::invalid("a certificate without its private key")
            .with_hint("name the file that holds the key with `--tls-key`")),
        (None, Some(_)) => Err(Error::invalid("a private key without its certificate")
            .with_hint("name the file that holds the certificate with `--tls-cert`")),
    }
}

/// A core dump would hold passwords and signing keys.
fn forbid_core_dumps() -> Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    setrlimit(Resource::Core, none)
        .map_err(|error| Error::internal("cannot switch core dumps off", error))
}

/// How many descriptors the server itself needs: two for each connection to the database.
fn own_descriptors() -> usize {
    OWN_DESCRIPTORS + 2 * http::blocking_threads()
}

/// How many descriptors this process may have, after asking for as many as it can get.
fn descriptors() -> usize {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    let raised = setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum });
    let limit = if raised.is_ok() { maximum } else { current };
    limit.and_then(|limit| limit.try_into().ok()).unwrap_or(usize::MAX)
}

fn log_to_stderr(cx: &Context, format: LogFormat) {
    let level = match (cx.config.quiet, cx.config.verbose) {
        (true, _) => LevelFilter::WARN,
        (_, 0) => LevelFilter::INFO,
        (_, 1) => LevelFilter::DEBUG,
        _ => LevelFilter::TRACE,
    };
    let log = tracing_subscriber::fmt()
        .with_max_level(level)
        .with_writer(std::io::stderr)
        .with_ansi(cx.output.color() && std::io::stderr().is_terminal());
    // Only a second logger in one process can fail, and a command starts one.
    let _ = match format {
        LogFormat::Text => log.try_init(),
        LogFormat::Json => log.json().flatten_event(true).try_init(),
    };
}

/// Reads the certificate anew at each SIGHUP: a log rotation, a renewal or a closed terminal is no
/// reason to stop.
fn reload_on_hangup(tls: Option<Arc<Tls>>) -> Result<()> {
    let mut hangup = watch_signal(SignalKind::hangup())?;
    tokio::spawn(async move {
        while hangup.recv().await.is_some() {
            match tls.as_ref().map(|tls| tls.reload()) {
                None => tracing::info!("SIGHUP: nothing to reload"),
                Some(Ok(())) => tracing::info!("SIGHUP: the certificate was read anew"),
                Some(Err(error)) => {
                    let cause = std::error::Error::source(&error).map(ToString::to_string);
                    tracing::error!(cause, "SIGHUP: the old certificate stays: {error}");
                }
            }
        }
    });
    Ok(())
}

/// Is over when the server should stop.
fn stop_signal() -> Result<impl Future<Output = ()>> {
    let mut terminate = watch_signal(SignalKind::terminate())?;
    let mut interrupt = watch_signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => tracing::info!("SIGTERM: finishing the requests under way"),
            _ = interrupt.recv() => tracing::info!("SIGINT: finishing the requests under way"),
        }
    })
}

fn watch_signal(kind: SignalKind) -> Result<Signal> {
    signal(kind).map_err(|error| Error::internal("cannot watch signals", error))
}
