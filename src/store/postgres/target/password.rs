//! Passwords for the server: from files, never from a URL.

use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use tokio_postgres::Config;
use tokio_postgres::config::Host;

use crate::domain::SecretBytes;
use crate::error::{Error, Result};

/// The maximum size of a password or service file.
const MAX_BYTES: u64 = 1 << 20;

/// Where passwords come from.
#[derive(Clone, Default)]
pub(super) struct Source {
    /// The password of a service.
    service: Option<SecretBytes>,
    /// A file with nothing but the password.
    password_file: Option<PathBuf>,
    /// A file with a line for each server
    /// (<https://www.postgresql.org/docs/15/libpq-pgpass.html>); `None`: the usual one.
    passfile: Option<PathBuf>,
}

impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        let bytes = |source: &Self| source.service.as_ref().map(|kept| kept.expose().to_vec());
        (&self.password_file, &self.passfile) == (&other.password_file, &other.passfile)
            && bytes(self) == bytes(other)
    }
}

impl Eq for Source {}

impl Source {
    pub(super) fn set(&mut self, password: String) {
        self.service = Some(SecretBytes::new(password.into_bytes()));
    }

    pub(super) fn name_files(&mut self, passfile: Option<PathBuf>, file: Option<PathBuf>) {
        self.passfile = passfile;
        self.password_file = file;
    }

    /// The password for a server; read at each connect, so that it can be changed.
    pub(super) fn find(&self, config: &Config) -> Result<Option<Vec<u8>>> {
        if let Some(file) = &self.password_file {
            let text = read_private(file)?.ok_or_else(|| {
                Error::unavailable(format!("there is no password file `{}`", file.display()))
            })?;
            return Ok(Some(text.trim_end_matches(['\r', '\n']).as_bytes().to_vec()));
        }
        if let Some(password) = &self.service {
            return Ok(Some(password.expose().to_vec()));
        }
        let named = self.passfile.clone().or_else(|| path_variable("PGPASSFILE"));
        let Some(file) = named.or_else(|| in_home(".pgpass")) else { return Ok(None) };
        let Some(text) = read_private(&file)? else { return Ok(None) };
        let user = config.get_user().map_or_else(|| variable("USER"), |user| Some(user.to_owned()));
        let user = user.unwrap_or_default();
        let database = config.get_dbname().unwrap_or(&user);
        let ports = config.get_ports();
        for (n, host) in config.get_hosts().iter().enumerate() {
            let host = match host {
                Host::Tcp(name) => name.clone(),
                // The name that libpq uses for the default directory.
                Host::Unix(path) if path == Path::new("/var/run/postgresql") => "localhost".into(),
                Host::Unix(path) => path.display().to_string(),
            };
            let port = ports.get(n).or(ports.first()).copied().unwrap_or(5432).to_string();
            let wanted = [host.as_str(), &port, database, &user];
            if let Some(password) = text.lines().find_map(|line| password_for(line, wanted)) {
                return Ok(Some(password.into_bytes()));
            }
        }
        Ok(None)
    }
}

/// The password in a line of a password file, if it is for this host, port, database, and user.
fn password_for(line: &str, wanted: [&str; 4]) -> Option<String> {
    if line.starts_with('#') {
        return None;
    }
    let mut fields = vec![String::new()];
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        let is_last = fields.len() > wanted.len();
        let last = fields.last_mut()?;
        match character {
            '\\' => last.extend(characters.next()),
            // The password is the rest of the line, apart from escapes.
            ':' if !is_last => fields.push(String::new()),
            other => last.push(other),
        }
    }
    let (found, password) = fields.split_at_checked(wanted.len())?;
    let matches = found.iter().zip(wanted).all(|(found, wanted)| found == "*" || found == wanted);
    password.first().filter(|_| matches).cloned()
}

/// The settings of a service
/// (<https://www.postgresql.org/docs/15/libpq-pgservice.html>).
pub(super) fn service(name: &str) -> Result<Vec<(String, String)>> {
    let named = path_variable("PGSERVICEFILE").or_else(|| in_home(".pg_service.conf"));
    let missing = || Error::invalid(format!("there is no service `{name}` in the service file"));
    let file = named.ok_or_else(missing)?;
    let text = read_private(&file)?.ok_or_else(missing)?;
    let mut settings = None;
    for line in text.lines().map(str::trim) {
        if let Some(section) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            if settings.is_some() {
                break;
            }
            settings = (section == name).then(Vec::new);
        } else if let (Some(settings), Some((key, value))) = (&mut settings, line.split_once('='))
            && !line.starts_with('#')
        {
            settings.push((key.trim().to_owned(), value.trim().to_owned()));
        }
    }
    settings.ok_or_else(missing)
}

/// Reads a file that may contain passwords; `None` if there is none.
fn read_private(path: &Path) -> Result<Option<String>> {
    let cannot = |cause: io::Error| {
        Error::unavailable(format!("cannot read `{}`", path.display())).with_source(cause)
    };
    let file = match File::open(path) {
        Ok(file) => file,
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(cause) => return Err(cannot(cause)),
    };
    let mode = file.metadata().map_err(cannot)?.mode();
    if mode & 0o077 != 0 {
        return Err(Error::insecure_permissions(path, mode & 0o7777));
    }
    let mut text = String::new();
    file.take(MAX_BYTES).read_to_string(&mut text).map_err(cannot)?;
    Ok(Some(text))
}

/// A variable of libpq.
#[expect(clippy::disallowed_methods, reason = "they are not settings of this program")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn path_variable(name: &str) -> Option<PathBuf> {
    variable(name).map(PathBuf::from)
}

fn in_home(name: &str) -> Option<PathBuf> {
    path_variable("HOME").map(|home| home.join(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn password_lines_match_fields_and_wildcards() {
        let wanted = ["db.example", "5432", "logins", "ada"];
        for (line, password) in [
            ("db.example:5432:logins:ada:s3cret", Some("s3cret")),
            ("*:*:*:ada:a:b\\\\c", Some("a:b\\c")),
            ("*:*:*:bob:s3cret", None),
            ("# *:*:*:ada:s3cret", None),
            ("db.example:5432:logins:ada", None),
            ("db\\.example:*:logins:*:x", Some("x")),
            ("", None),
        ] {
            assert_eq!(password_for(line, wanted).as_deref(), password, "{line}");
        }
    }
}
