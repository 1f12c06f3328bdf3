use std::io::IsTerminal;

use serde_json::json;
use tokio::signal::unix::{SignalKind, signal};
use tracing::level_filters::LevelFilter;

use super::Context;
use super::config::LogFormat;
use crate::error::{Error, Result};
use crate::http::server::{Address, DEFAULT_MAX_CONNECTIONS, Server};
use crate::http::{self, BasePath, DEFAULT_BASE_PATH};
use crate::service::Service;

const DEFAULT_LISTEN: &str = "127.0.0.1:8000";

/// Serve the login API over HTTP, until SIGTERM or Ctrl-C
///
/// Prints the addresses that it listens at, one a line, and logs to standard error.
#[derive(clap::Args)]
pub(super) struct Args {
    /// Where to listen: HOST:PORT or unix:PATH; port 0 takes a free one; may be repeated
    /// [default: 127.0.0.1:8000]
    #[arg(long, value_name = "ADDR", env = "VOUCHSAFE_LISTEN", value_delimiter = ',')]
    listen: Vec<String>,
    /// Where the routes stand a second time; empty for nowhere [default: /api/v1]
    #[arg(long, value_name = "PATH", env = "VOUCHSAFE_BASE_PATH")]
    base_path: Option<String>,
    /// How the log is written [default: text]
    #[arg(long, value_name = "FORMAT", env = "VOUCHSAFE_LOG_FORMAT")]
    log_format: Option<LogFormat>,
    /// The most connections at once; more wait [default: 1024]
    #[arg(long, value_name = "N", env = "VOUCHSAFE_MAX_CONNECTIONS")]
    max_connections: Option<usize>,
    /// Create the database if there is none
    #[arg(long, env = "VOUCHSAFE_INIT", value_parser = clap::builder::FalseyValueParser::new())]
    init: bool,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let file = &cx.config.serve;
        let given = Some(self.listen).filter(|listen| !listen.is_empty());
        let listen = given.or_else(|| file.listen.clone());
        let listen = listen.unwrap_or_else(|| vec![DEFAULT_LISTEN.to_owned()]);
        let listen =
            listen.iter().map(|address| address.parse()).collect::<Result<Vec<Address>>>()?;
        let base_path = self.base_path.as_deref().or(file.base_path.as_deref());
        let base_path: BasePath = base_path.unwrap_or(DEFAULT_BASE_PATH).parse()?;
        let most = self.max_connections.or(file.max_connections).unwrap_or(DEFAULT_MAX_CONNECTIONS);
        if most == 0 {
            return Err(Error::invalid("a server needs at least one connection")
                .with_hint("give `--max-connections` at least 1"));
        }
        log_to_stderr(cx, self.log_format.or(file.log_format).unwrap_or_default());
        if self.init && Service::create(cx.db()?)? {
            cx.output.note(&format!("Created {}", cx.db()?.display()));
        }
        let router = http::router_at(cx.service()?, &base_path);
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .max_blocking_threads(http::blocking_threads())
            .build()
            .map_err(|error| Error::internal("cannot start the server", error))?;
        runtime.block_on(async {
            let server = Server::bind(&listen, most).await?;
            let stop = stop_signal()?;
            for address in server.addresses() {
                let shown = address.to_string();
                cx.output.value(&shown, &json!({ "listening": shown }))?;
                tracing::info!(address = shown, "listening");
            }
            cx.output.flush()?;
            server.serve(router, stop).await;
            tracing::info!("stopped");
            Ok(())
        })
    }
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

/// Is over when the server should stop.
fn stop_signal() -> Result<impl Future<Output = ()>> {
    let on = |kind| signal(kind).map_err(|error| Error::internal("cannot watch signals", error));
    let (mut terminate, mut interrupt) =
        (on(SignalKind::terminate())?, on(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => tracing::info!("SIGTERM: finishing the requests under way"),
            _ = interrupt.recv() => tracing::info!("SIGINT: finishing the requests under way"),
        }
    })
}
