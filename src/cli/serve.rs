use std::io::IsTerminal;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use sd_notify::NotifyState;
use serde_json::json;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tracing::level_filters::LevelFilter;

use super::settings::table::{
    ALLOWED_HOST, BASE_PATH, BRAND_ACCENT, BRAND_LOGO, BRAND_MESSAGE, BRAND_NAME, BRAND_PRIVACY,
    BRAND_TERMS, INIT, LINKS, LISTEN, LOG_FORMAT, MAX_CONNECTIONS, METRICS, NO_DOCS, SESSION_CACHE,
    TLS_CERT, TLS_KEY, TRUSTED_PROXY,
};
use super::settings::{LogFormat, ServeFlags, Sources};
use super::{Context, admin};
use crate::domain::HostRule;
use crate::error::{Error, Result};
use crate::http::server::{Address, DEFAULT_MAX_CONNECTIONS, PassedSockets, Server, Tls};
use crate::http::{self, Brand, BrandSettings, DEFAULT_BASE_PATH, DEFAULT_LISTEN, Options};
use crate::service::{Job, Location, SETUP_LINK_TTL, Service, Settings};

/// The number of file descriptors for purposes other than clients and database connections.
const OWN_DESCRIPTORS: usize = 24;

const EXPOSED: &str = "other machines can reach this server, and passwords are sent unencrypted: \
     set a certificate with `--tls-cert` and `--tls-key`, or use a TLS proxy in front of it and \
     name the proxy with `--trusted-proxy`";

/// Serve the login API and the pages over HTTP, until SIGTERM or Ctrl-C
///
/// Prints the addresses on which it listens, one per line, and logs to standard error. Sockets
/// passed by systemd replace the default address.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe serve

  # On another port, behind a proxy on this machine
  vouchsafe serve --listen 127.0.0.1:8080 --trusted-proxy 127.0.0.1

  # On a Unix socket
  vouchsafe serve --listen unix:http.sock")]
pub(super) struct Args {
    #[command(flatten)]
    flags: ServeFlags,
}

/// The settings of the server.
struct ServerSettings {
    listen: Vec<Address>,
    options: Options,
    host_rules: Vec<HostRule>,
    max_connections: usize,
    log_format: LogFormat,
    tls: Option<Arc<Tls>>,
    session_cache: bool,
    init: bool,
}

impl ServerSettings {
    fn new(sources: &Sources, has_sockets: bool) -> Result<Self> {
        let usual = || if has_sockets { Vec::new() } else { vec![DEFAULT_LISTEN.to_owned()] };
        let listen = sources.get(&LISTEN)?.unwrap_or_else(usual);
        if listen.is_empty() && !has_sockets {
            return Err(Error::invalid("a server needs at least one address to listen on")
                .with_hint("set one with `--listen ADDR`"));
        }
        let most = sources.get(&MAX_CONNECTIONS)?.unwrap_or(DEFAULT_MAX_CONNECTIONS);
        if most == 0 {
            return Err(Error::invalid("a server needs at least one connection")
                .with_hint("set `--max-connections` to at least 1"));
        }
        let base_path = sources.get(&BASE_PATH)?;
        Ok(Self {
            listen: parse_all(&listen)?,
            options: Options {
                base_path: base_path.as_deref().unwrap_or(DEFAULT_BASE_PATH).parse()?,
                trusted_proxies: parse_all(&sources.get(&TRUSTED_PROXY)?.unwrap_or_default())?,
                docs: !sources.get(&NO_DOCS)?.unwrap_or_default(),
                metrics: sources.get(&METRICS)?.unwrap_or_default(),
                brand: brand(sources)?,
                // Known once the server listens, and set then.
                is_public: false,
            },
            host_rules: parse_all(&sources.get(&ALLOWED_HOST)?.unwrap_or_default())?,
            max_connections: most,
            log_format: sources.get(&LOG_FORMAT)?.unwrap_or_default(),
            tls: load_tls(sources.get(&TLS_CERT)?, sources.get(&TLS_KEY)?)?,
            session_cache: sources.get(&SESSION_CACHE)?.unwrap_or_default(),
            init: sources.get(&INIT)?.unwrap_or_default(),
        })
    }
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let passed = PassedSockets::take()?;
        let sources = cx.config.sources.with_flags(self.flags);
        let settings = ServerSettings::new(&sources, !passed.is_empty())?;
        forbid_core_dumps()?;
        log_to_stderr(cx, settings.log_format);
        if settings.init && Service::create(cx.db()?)? {
            cx.output.note(&format!("Created {}", cx.db()?));
        }
        let service =
            cx.service_with(Settings { host_rules: settings.host_rules, ..cx.settings()? })?;
        service.check_keys()?;
        service.watch_history(&cx.beside_database("history")?, settings.session_cache)?;
        let most = descriptors().saturating_sub(own_descriptors()).max(1);
        let most = settings.max_connections.min(most);
        let is_behind_proxy = !settings.options.trusted_proxies.is_empty();
        if let Some(accent) = settings.options.brand.adjusted_accent() {
            cx.output.note(&format!(
                "The accent color is too light for text; pages use {accent} instead"
            ));
        }
        let has_docs = settings.options.docs;
        let runtime = http::runtime_for(&service)?;
        let served = runtime.block_on(async {
            let server = Server::bind(&settings.listen, most).await?.with_sockets(passed)?;
            let server = server.with_tls(settings.tls.clone());
            reload_on_hangup(settings.tls)?;
            let stop = stop_signal()?;
            if !is_behind_proxy && server.is_exposed() {
                cx.output.warn(EXPOSED);
            }
            let is_public = is_behind_proxy || server.is_public();
            let options = Options { is_public, ..settings.options };
            let router = http::router_with(service.clone(), options);
            let listening: Vec<String> = server.urls().collect();
            if settings.init {
                print_setup_link(cx, &service, &listening)?;
            }
            check_first(&service, cx.db()?);
            for address in &listening {
                tracing::info!(address, "listening");
            }
            cx.output.value(&listening.join("\n"), &json!({ "listening": listening }))?;
            cx.output.flush()?;
            if std::io::stderr().is_terminal() {
                print_pages(cx, &listening, has_docs);
            }
            tokio::spawn(http::run_jobs(service.clone()));
            tell_systemd(NotifyState::Ready);
            tokio::spawn(feed_watchdog());
            server.serve(router, stop).await;
            Ok(())
        });
        // Do not wait longer: an integrity check of a large file may be running.
        runtime.shutdown_timeout(Duration::from_secs(1));
        served?;
        if let Err(error) = service.run_job(Job::LastUse) {
            tracing::warn!(%error, "cannot record when sessions were last used");
        }
        tracing::info!("stopped");
        service.check_not_damaged()
    }
}

/// The largest file, in bytes, that is checked before the server listens, which takes about 100 ms.
/// A larger one is checked in the background, and requests are answered with 503 until then.
const MAX_SYNC_CHECK_BYTES: u64 = 64 * 1024 * 1024;

/// Checks the database before the first request is answered from it.
fn check_first(service: &Service, location: &Location) {
    // The server of a database checks its files itself.
    let Some(path) = location.path() else { return };
    service.refuse_until_checked();
    let size = std::fs::metadata(path).map_or(u64::MAX, |facts| facts.len());
    if size <= MAX_SYNC_CHECK_BYTES
        && let Err(error) = service.check_integrity()
    {
        // Requests are still refused; a background job checks again every few seconds.
        tracing::error!(remedy = ?error.remedy(), "the first integrity check failed: {error}");
    }
}

/// Prints how to create the first superuser, if there are no users.
fn print_setup_link(cx: &Context, service: &Service, listening: &[String]) -> Result<()> {
    let Some(token) = admin(service)?.make_setup_link()? else { return Ok(()) };
    let path = http::link_path(&token);
    let url = listening.iter().find(|url| url.starts_with("http"));
    let place = url.map_or_else(
        || format!("the path {path} of this server"),
        |url| format!("{}{path}", to_open(url)),
    );
    let minutes = SETUP_LINK_TTL.as_secs() / 60;
    cx.output.secret_note(&format!(
        "There are no users yet. Create the first superuser with `vouchsafe createsuperuser`,\n\
         or with this link, valid once within {minutes} minutes: {place}"
    ));
    Ok(())
}

/// Prints the pages for a person at a terminal.
fn print_pages(cx: &Context, listening: &[String], has_docs: bool) {
    let Some(url) = listening.iter().find(|url| url.starts_with("http")) else { return };
    let url = to_open(url);
    let docs = has_docs.then_some(("API documentation", "/docs"));
    let pages = [("Home and sign-in", "/"), ("Administration", "/admin/")];
    for (name, path) in pages.into_iter().chain(docs) {
        cx.output.note(&format!("  {name:18} {url}{path}"));
    }
    cx.output.note("Press Ctrl-C to stop.");
}

/// A URL for a browser on this machine, if the server listens on all addresses.
fn to_open(url: &str) -> String {
    url.replacen("//0.0.0.0:", "//localhost:", 1).replacen("//[::]:", "//localhost:", 1)
}

/// Reads and checks the brand, so that a mistake is found before the server starts.
fn brand(sources: &Sources) -> Result<Brand> {
    let read = |path: PathBuf| {
        std::fs::read(&path).map_err(|cause| {
            Error::invalid(format!("cannot read `{}`", path.display())).with_source(cause)
        })
    };
    let links = sources.get(&LINKS)?.unwrap_or_default();
    Brand::new(BrandSettings {
        name: sources.get(&BRAND_NAME)?,
        logo: sources.get(&BRAND_LOGO)?.map(read).transpose()?,
        accent: sources.get(&BRAND_ACCENT)?,
        message: sources.get(&BRAND_MESSAGE)?,
        terms: sources.get(&BRAND_TERMS)?,
        privacy: sources.get(&BRAND_PRIVACY)?,
        links: links.into_iter().map(|link| (link.name, link.url)).collect(),
    })
}

fn parse_all<T: FromStr<Err = Error>>(texts: &[String]) -> Result<Vec<T>> {
    texts.iter().map(|text| text.parse()).collect()
}

fn load_tls(certificate: Option<PathBuf>, key: Option<PathBuf>) -> Result<Option<Arc<Tls>>> {
    match (certificate, key) {
        (None, None) => Ok(None),
        (Some(certificate), Some(key)) => Tls::load(&certificate, &key).map(Arc::new).map(Some),
        (Some(_), None) => Err(Error::invalid("a TLS certificate is set without its private key")
            .with_hint("set the file of the private key with `--tls-key PATH`")),
        (None, Some(_)) => Err(Error::invalid("a TLS private key is set without its certificate")
            .with_hint("set the file of the certificate with `--tls-cert PATH`")),
    }
}

/// A core dump would contain passwords and signing keys.
fn forbid_core_dumps() -> Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    setrlimit(Resource::Core, none)
        .map_err(|error| Error::internal("cannot disable core dumps", error))
}

/// The number of descriptors that the server itself needs: two for each connection to the database.
fn own_descriptors() -> usize {
    OWN_DESCRIPTORS + 2 * http::blocking_threads()
}

/// The number of descriptors that this process may open, after raising the limit as far as
/// possible.
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
        .with_ansi(cx.output.err().is_on() && std::io::stderr().is_terminal());
    // Fails only if the process already has a logger, and a command installs only one.
    let _ = match format {
        LogFormat::Text => log.try_init(),
        LogFormat::Json => log.json().flatten_event(true).try_init(),
    };
}

/// Reloads the certificate at each SIGHUP, which must not end the server: log rotation and
/// certificate renewal send it.
fn reload_on_hangup(tls: Option<Arc<Tls>>) -> Result<()> {
    let mut hangup = watch_signal(SignalKind::hangup())?;
    tokio::spawn(async move {
        while hangup.recv().await.is_some() {
            match tls.as_ref().map(|tls| tls.reload()) {
                None => tracing::info!("SIGHUP: nothing to reload"),
                Some(Ok(())) => tracing::info!("SIGHUP: reloaded the certificate"),
                Some(Err(error)) => {
                    let cause = std::error::Error::source(&error).map(ToString::to_string);
                    tracing::error!(cause, "SIGHUP: keeping the old certificate: {error}");
                }
            }
        }
    });
    Ok(())
}

/// Tells systemd how the service is doing, if it was started by systemd (`Type=notify`).
fn tell_systemd(state: NotifyState<'_>) {
    if let Err(error) = sd_notify::notify(&[state]) {
        tracing::warn!(%error, "cannot notify systemd");
    }
}

/// Tells systemd twice in each interval that the runtime still makes progress, if the unit has a
/// `WatchdogSec`.
async fn feed_watchdog() {
    let Some(interval) = sd_notify::watchdog_enabled() else { return };
    let mut ticks = tokio::time::interval(interval / 2);
    loop {
        ticks.tick().await;
        tell_systemd(NotifyState::Watchdog);
    }
}

/// Resolves when the server should stop.
fn stop_signal() -> Result<impl Future<Output = ()>> {
    let mut terminate = watch_signal(SignalKind::terminate())?;
    let mut interrupt = watch_signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => tracing::info!("SIGTERM: finishing requests in progress"),
            _ = interrupt.recv() => tracing::info!("SIGINT: finishing requests in progress"),
        }
        tell_systemd(NotifyState::Stopping);
    })
}

fn watch_signal(kind: SignalKind) -> Result<Signal> {
    signal(kind).map_err(|error| Error::internal("cannot watch signals", error))
}
