use std::path::PathBuf;

use super::{base_path, is_tls, listen, print};
use crate::cli::Context;
use crate::cli::settings::table::ALLOWED_HOST;
use crate::error::{Error, Result};
use crate::http::server::Address;

/// The site that a proxy protects.
#[derive(clap::Args)]
struct ProtectedSite {
    /// Public address of the program to protect, such as `https://wiki.example.com`
    #[arg(long, value_name = "URL")]
    site: String,
    /// Address on which that program listens
    #[arg(long, value_name = "HOST:PORT")]
    upstream: String,
}

/// The parts of an address such as `https://wiki.example.com:8443`.
struct Parts {
    is_secure: bool,
    host: String,
    port: u16,
}

impl Parts {
    /// The `Host` header: without the port if it is the default of the scheme.
    fn authority(&self) -> String {
        let usual = if self.is_secure { 443 } else { 80 };
        if self.port == usual { self.host.clone() } else { format!("{}:{}", self.host, self.port) }
    }

    /// A suffix that makes the names in the configuration unique to this site.
    fn name(&self, between: &str) -> String {
        self.host.replace(['.', '-'], between)
    }
}

impl ProtectedSite {
    fn parts(&self) -> Result<Parts> {
        let wrong = || {
            let message =
                format!("`{}` is not an address such as `https://wiki.example.com`", self.site);
            Error::invalid(message)
        };
        let (scheme, rest) = self.site.split_once("://").ok_or_else(wrong)?;
        let is_secure = match scheme {
            "https" => true,
            "http" => false,
            _ => return Err(wrong()),
        };
        let rest = rest.trim_end_matches('/');
        let (host, port) = match rest.rsplit_once(':') {
            Some((host, port)) => (host, port.parse().map_err(|_| wrong())?),
            None => (rest, if is_secure { 443 } else { 80 }),
        };
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
        if host.is_empty() || !host.chars().all(plain) {
            return Err(wrong());
        }
        Ok(Parts { is_secure, host: host.to_owned(), port })
    }

    fn upstream(&self) -> Result<&str> {
        match self.upstream.parse()? {
            Address::Tcp(_) if self.upstream.chars().all(|c| c.is_ascii_graphic() && c != ';') => {
                Ok(&self.upstream)
            }
            _ => Err(Error::invalid(format!("`{}` is not HOST:PORT", self.upstream))),
        }
    }
}

/// The path of vouchsafe's pages on each site.
fn base(cx: &Context) -> Result<String> {
    let base = base_path(cx)?;
    if base.as_str().is_empty() {
        return Err(Error::invalid(
            "the sign-in page needs a base path, because it shares the host with the site",
        )
        .with_hint("set `serve.base_path`, or VOUCHSAFE_BASE_PATH, to a path such as `/api/v1`"));
    }
    if is_tls(cx)? {
        return Err(Error::invalid("the server uses TLS, but this proxy would connect without it")
            .with_hint("remove `serve.tls_cert` and `serve.tls_key`; the proxy terminates TLS"));
    }
    Ok(base.as_str().to_owned())
}

/// The command line of the server for this proxy: it must trust the proxy, and admit users to this
/// host in addition to the configured ones.
fn serve(cx: &Context, parts: &Parts) -> Result<String> {
    let listen = listen(cx)?;
    let (shown, proxy) = match &listen {
        Address::Tcp(address) if address.starts_with('[') => (address.clone(), "::1"),
        Address::Tcp(address) => (address.clone(), "127.0.0.1"),
        Address::Unix(path) => (format!("unix:{}", path.display()), "unix"),
    };
    let mut hosts = cx.config.get(&ALLOWED_HOST)?.unwrap_or_default();
    if !hosts.iter().any(|rule| rule.split('=').next() == Some(parts.host.as_str())) {
        hosts.push(parts.host.clone());
    }
    let hosts = hosts.join(",");
    Ok(format!("vouchsafe serve --listen {shown} --trusted-proxy {proxy} --allowed-host {hosts}"))
}

/// Print a configuration for nginx with auth_request
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe integrate nginx --site https://wiki.example.com \\
    --upstream 127.0.0.1:3000")]
pub(in crate::cli) struct Nginx {
    #[command(flatten)]
    site: ProtectedSite,
    /// Certificate of the site [default: where certbot stores it]
    #[arg(long, value_name = "PATH")]
    tls_cert: Option<PathBuf>,
    /// Private key of the certificate [default: where certbot stores it]
    #[arg(long, value_name = "PATH")]
    tls_key: Option<PathBuf>,
}

impl Nginx {
    pub(in crate::cli) fn run(self, cx: &Context) -> Result<()> {
        let parts = self.site.parts()?;
        let Parts { is_secure, host, port } = &parts;
        let server = match listen(cx)? {
            Address::Tcp(address) => address,
            Address::Unix(path) => format!("unix:{}", path.display()),
        };
        let kept = |path: Option<PathBuf>, name: &str| match path {
            Some(path) => path.display().to_string(),
            None => format!("/etc/letsencrypt/live/{host}/{name}"),
        };
        let (cert, key) = (kept(self.tls_cert, "fullchain.pem"), kept(self.tls_key, "privkey.pem"));
        let listen = if *is_secure {
            format!(
                "listen {port} ssl;\n    ssl_certificate {cert};\n    ssl_certificate_key {key};"
            )
        } else {
            format!("listen {port};")
        };
        let values = [
            ("serve", serve(cx, &parts)?),
            ("server", server),
            ("listen", listen),
            ("name", parts.name("_")),
            ("host", host.clone()),
            ("authority", parts.authority()),
            ("base", base(cx)?),
            ("upstream", self.site.upstream()?.to_owned()),
        ];
        fill(cx, include_str!("nginx.conf"), &values)
    }
}

/// Print a configuration for Caddy with forward_auth
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe integrate caddy --site https://wiki.example.com \\
    --upstream 127.0.0.1:3000")]
pub(in crate::cli) struct Caddy {
    #[command(flatten)]
    site: ProtectedSite,
}

impl Caddy {
    pub(in crate::cli) fn run(self, cx: &Context) -> Result<()> {
        let parts = self.site.parts()?;
        let server = match listen(cx)? {
            Address::Tcp(address) => address,
            Address::Unix(path) => format!("unix/{}", path.display()),
        };
        let values = [
            ("serve", serve(cx, &parts)?),
            ("server", server),
            ("site", self.site.site.trim_end_matches('/').to_owned()),
            ("authority", parts.authority()),
            ("base", base(cx)?),
            ("upstream", self.site.upstream()?.to_owned()),
        ];
        fill(cx, include_str!("Caddyfile"), &values)
    }
}

/// Print a configuration for Traefik with ForwardAuth, for its file provider
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe integrate traefik --site https://wiki.example.com \\
    --upstream 127.0.0.1:3000")]
pub(in crate::cli) struct Traefik {
    #[command(flatten)]
    site: ProtectedSite,
}

impl Traefik {
    pub(in crate::cli) fn run(self, cx: &Context) -> Result<()> {
        let parts = self.site.parts()?;
        let Address::Tcp(server) = listen(cx)? else {
            return Err(Error::invalid("Traefik cannot connect to a Unix socket")
                .with_hint("list an address such as `127.0.0.1:8000` first in `serve.listen`"));
        };
        let (entry, tls) =
            if parts.is_secure { ("websecure", "\n      tls: {}") } else { ("web", "") };
        let values = [
            ("serve", serve(cx, &parts)?),
            ("server", server),
            ("name", parts.name("-")),
            ("host", parts.host.clone()),
            ("authority", parts.authority()),
            ("entry", entry.to_owned()),
            ("tls", tls.to_owned()),
            ("base", base(cx)?),
            ("upstream", self.site.upstream()?.to_owned()),
        ];
        fill(cx, include_str!("traefik.yaml"), &values)
    }
}

fn fill(cx: &Context, template: &str, values: &[(&str, String)]) -> Result<()> {
    let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    print(cx, template, &values)
}
