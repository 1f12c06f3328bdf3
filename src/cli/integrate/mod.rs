//! Prints configurations of other programs for this instance.

mod program;
mod proxy;

use serde_json::json;

use super::Context;
use super::settings::table::{BASE_PATH, LISTEN, TLS_CERT};
use crate::error::{Error, Result};
use crate::http::server::Address;
use crate::http::{BasePath, DEFAULT_BASE_PATH, DEFAULT_LISTEN};

#[derive(clap::Subcommand)]
pub(super) enum Command {
    Nginx(proxy::Nginx),
    Caddy(proxy::Caddy),
    Traefik(proxy::Traefik),
    Authjs(program::Authjs),
    Fastapi(program::Fastapi),
    Django(program::Django),
    GithubActions(program::GithubActions),
}

impl Command {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        match self {
            Self::Nginx(args) => args.run(cx),
            Self::Caddy(args) => args.run(cx),
            Self::Traefik(args) => args.run(cx),
            Self::Authjs(args) => args.run(cx),
            Self::Fastapi(args) => args.run(cx),
            Self::Django(args) => args.run(cx),
            Self::GithubActions(args) => args.run(cx),
        }
    }
}

/// The first address on which `serve` listens with these settings.
fn listen(cx: &Context) -> Result<Address> {
    let first = cx.config.get(&LISTEN)?.and_then(|listen| listen.into_iter().next());
    first.as_deref().unwrap_or(DEFAULT_LISTEN).parse()
}

/// Whether `serve` uses TLS with these settings.
fn is_tls(cx: &Context) -> Result<bool> {
    Ok(cx.config.get(&TLS_CERT)?.is_some())
}

/// The base path of the routes.
fn base_path(cx: &Context) -> Result<BasePath> {
    cx.config.get(&BASE_PATH)?.as_deref().unwrap_or(DEFAULT_BASE_PATH).parse()
}

/// The URL of the server: the given one, or the one by which this machine reaches it.
pub(super) fn server_url(cx: &Context, given: Option<String>) -> Result<String> {
    if let Some(given) = given {
        let url = given.trim_end_matches('/');
        let plain =
            |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '\'' | '\\' | '{' | '}' | '`');
        if !(url.starts_with("http://") || url.starts_with("https://")) || !url.chars().all(plain) {
            return Err(Error::invalid(format!(
                "`{given}` is not a URL such as `https://id.example.com`"
            )));
        }
        return Ok(url.to_owned());
    }
    let scheme = if is_tls(cx)? { "https" } else { "http" };
    match listen(cx)? {
        Address::Tcp(address)
            if address.starts_with("0.0.0.0:") || address.starts_with("[::]:") =>
        {
            Err(Error::invalid(format!(
                "`{address}` is not an address that a program can connect to"
            ))
            .with_hint("set the server's URL with `--url`"))
        }
        Address::Tcp(address) => Ok(format!("{scheme}://{address}")),
        Address::Unix(_) => Err(Error::invalid("this program cannot connect to a Unix socket")
            .with_hint("set the server's URL with `--url`")),
    }
}

/// Prints a template with its placeholders filled in.
fn print(cx: &Context, template: &str, values: &[(&str, &str)]) -> Result<()> {
    let filled = values
        .iter()
        .fold(template.to_owned(), |text, (name, value)| text.replace(&format!("<{name}>"), value));
    if cx.output.is_json() {
        return cx.output.value("", &json!({ "configuration": filled }));
    }
    cx.output.raw(&filled)
}
