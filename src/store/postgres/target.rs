//! Where the server is, and how to connect: a URL as of libpq
//! (<https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING>).

mod password;
mod tls;

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use percent_encoding::percent_decode_str;
use tokio_postgres::config::{Host, SslMode, TargetSessionAttrs};
use tokio_postgres::{Client, Config, NoTls};

use super::error::connect_error;
use crate::error::{Error, Result};

/// How long to wait for each host.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// The location of a database on a PostgreSQL server or cluster.
#[derive(Clone, PartialEq, Eq)]
pub struct PostgresTarget {
    url: String,
    config: Config,
    /// Which authorities to trust; `None` without TLS.
    tls: Option<tls::Trust>,
    passwords: password::Source,
}

impl fmt::Debug for PostgresTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PostgresTarget").field(&self.url).finish()
    }
}

/// The URL, which has no password.
impl fmt::Display for PostgresTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.url)
    }
}

impl FromStr for PostgresTarget {
    type Err = Error;

    /// Parses a URL. Parameters of libpq that are not supported are errors, and so is a password:
    /// URLs are on command lines and in logs.
    fn from_str(url: &str) -> Result<Self> {
        let (base, query) = url.split_once('?').unwrap_or((url, ""));
        let authority = base.split_once("://").map_or(base, |(_, rest)| rest);
        if authority.rsplit_once('@').is_some_and(|(user, _)| user.contains(':')) {
            return Err(password_in_url());
        }
        let mut service = None;
        let mut kept = Vec::new();
        let mut own = OwnParameters::default();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = percent_decode_str(value).decode_utf8().map_err(|_| malformed("value"))?;
            match name {
                "password" => return Err(password_in_url()),
                "service" => service = Some(value.into_owned()),
                _ if own.take(name, &value) => {}
                _ => kept.push(pair),
            }
        }
        let rest =
            if kept.is_empty() { base.to_owned() } else { format!("{base}?{}", kept.join("&")) };
        let config: Config = rest.parse().map_err(|cause: tokio_postgres::Error| {
            Error::invalid("the database URL is malformed")
                .with_hint("write it as `postgres://user@host/name`; see docs/guides/postgres.md")
                .with_source(cause)
        })?;
        let mut target =
            Self { url: url.to_owned(), config, tls: None, passwords: password::Source::default() };
        if let Some(name) = service {
            target.apply_service(&name, &mut own)?;
        }
        target.complete(own)?;
        Ok(target)
    }
}

/// The parameters that the driver does not know.
#[derive(Default)]
struct OwnParameters {
    sslmode: Option<String>,
    sslrootcert: Option<PathBuf>,
    passfile: Option<PathBuf>,
    password_file: Option<PathBuf>,
}

impl OwnParameters {
    /// Takes a parameter; returns whether it is one of these.
    fn take(&mut self, name: &str, value: &str) -> bool {
        match name {
            "sslmode" => self.sslmode = Some(value.to_owned()),
            "sslrootcert" => self.sslrootcert = Some(value.into()),
            "passfile" => self.passfile = Some(value.into()),
            "password_file" => self.password_file = Some(value.into()),
            _ => return false,
        }
        true
    }
}

impl PostgresTarget {
    /// Applies the settings of a service, as far as the URL does not have them.
    fn apply_service(&mut self, name: &str, own: &mut OwnParameters) -> Result<()> {
        for (key, value) in password::service(name)? {
            let wrong = || Error::invalid(format!("the service `{name}` has an invalid `{key}`"));
            match key.as_str() {
                "host" if self.config.get_hosts().is_empty() => {
                    for host in value.split(',') {
                        self.config.host(host);
                    }
                }
                "port" if self.config.get_ports().is_empty() => {
                    for port in value.split(',') {
                        self.config.port(port.parse().map_err(|_| wrong())?);
                    }
                }
                "dbname" if self.config.get_dbname().is_none() => {
                    self.config.dbname(&value);
                }
                "user" if self.config.get_user().is_none() => {
                    self.config.user(&value);
                }
                "password" => self.passwords.set(value),
                "sslmode" if own.sslmode.is_none() => own.sslmode = Some(value),
                "sslrootcert" if own.sslrootcert.is_none() => own.sslrootcert = Some(value.into()),
                "passfile" if own.passfile.is_none() => own.passfile = Some(value.into()),
                _ => {}
            }
        }
        Ok(())
    }

    fn complete(&mut self, own: OwnParameters) -> Result<()> {
        let config = &mut self.config;
        if config.get_hosts().is_empty() {
            config.host_path("/var/run/postgresql");
        }
        if config.get_application_name().is_none() {
            config.application_name("vouchsafe");
        }
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(CONNECT_TIMEOUT);
        }
        // After a failover the old primary server may still answer.
        config.target_session_attrs(TargetSessionAttrs::ReadWrite);
        config.keepalives_idle(Duration::from_secs(10));
        config.keepalives_interval(Duration::from_secs(5)).keepalives_retries(3);
        config.tcp_user_timeout(Duration::from_secs(10));
        let is_local = config.get_hosts().iter().all(is_local);
        let is_encrypted = match own.sslmode.as_deref() {
            None => !is_local,
            Some("disable") => false,
            Some("require" | "verify-full") => true,
            Some(other) => {
                return Err(Error::invalid(format!("`sslmode={other}` is not supported"))
                    .with_hint("use `verify-full`, or `disable` on a network you trust"));
            }
        };
        config.ssl_mode(if is_encrypted { SslMode::Require } else { SslMode::Disable });
        self.tls = is_encrypted.then(|| tls::Trust::new(own.sslrootcert));
        self.passwords.name_files(own.passfile, own.password_file);
        Ok(())
    }

    /// The names and ports of the hosts, as text.
    pub(super) fn hosts(&self) -> String {
        let ports = self.config.get_ports();
        let port = |n: usize| ports.get(n).or(ports.first()).copied().unwrap_or(5432);
        let shown = self.config.get_hosts().iter().enumerate().map(|(n, host)| match host {
            Host::Tcp(name) => format!("{name}:{}", port(n)),
            Host::Unix(path) => path.display().to_string(),
        });
        shown.collect::<Vec<_>>().join(", ")
    }

    /// Connects to the first host that accepts writes.
    pub(super) async fn connect(&self) -> Result<Client> {
        let mut config = self.config.clone();
        if let Some(password) = self.passwords.find(&config)? {
            config.password(password);
        }
        let failed = |cause| connect_error(&self.url, &cause);
        match &self.tls {
            None => {
                let (client, connection) = config.connect(NoTls).await.map_err(failed)?;
                tokio::spawn(connection);
                Ok(client)
            }
            Some(trust) => {
                let connector = trust.connector()?;
                let (client, connection) = config.connect(connector).await.map_err(failed)?;
                tokio::spawn(connection);
                Ok(client)
            }
        }
    }
}

fn is_local(host: &Host) -> bool {
    match host {
        Host::Unix(_) => true,
        Host::Tcp(name) => {
            name == "localhost"
                || name.parse().is_ok_and(|address: std::net::IpAddr| address.is_loopback())
        }
    }
}

fn password_in_url() -> Error {
    Error::invalid("a database URL cannot have a password").with_hint(
        "put it into the file that `PGPASSFILE` names, or into a file for `?password_file=FILE`",
    )
}

fn malformed(what: &str) -> Error {
    Error::invalid(format!("a {what} in the database URL is malformed"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(url: &str) -> Result<PostgresTarget> {
        url.parse()
    }

    #[test]
    fn tls_is_the_default_for_other_machines() {
        for (url, is_encrypted) in [
            ("postgres://db.example/name", true),
            ("postgres://127.0.0.1/name", false),
            ("postgres://localhost,db.example/name", true),
            ("postgres:///name?host=/run/pg", false),
            ("postgres://db.example/name?sslmode=disable", false),
            ("postgresql://localhost/name?sslmode=verify-full", true),
        ] {
            assert_eq!(target(url).unwrap().tls.is_some(), is_encrypted, "{url}");
        }
    }

    #[test]
    fn passwords_and_unknown_parameters_are_refused() {
        for (url, message) in [
            ("postgres://ada:secret@h/n", "cannot have a password"),
            ("postgres://ada@h/n?password=secret", "cannot have a password"),
            ("postgres://h/n?sslmode=prefer", "`sslmode=prefer` is not supported"),
            ("postgres://h/n?colour=blue", "malformed"),
            ("postgres://h:port/n", "malformed"),
        ] {
            let error = target(url).unwrap_err();
            assert!(error.to_string().contains(message), "{url}: {error}");
            assert!(!format!("{error:?}").contains("secret"), "{error:?}");
        }
    }

    #[test]
    fn hosts_are_shown_with_their_ports() {
        let shown = |url| target(url).unwrap().hosts();
        assert_eq!(shown("postgres://a,b:6000/n"), "a:5432, b:6000");
        assert_eq!(shown("postgres:///n"), "/var/run/postgresql");
    }
}
