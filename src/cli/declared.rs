//! What `plan` and `apply` share: the file, and what is different.

use std::path::{Path, PathBuf};

use super::Context;
use super::prompt::read_private;
use crate::domain::{Password, PasswordHash};
use crate::error::{Error, Result};
use crate::exchange::{Declaration, Entry};
use crate::service::{DeclaredPassword, DeclaredUser, Difference, Prune};
use crate::wire::DifferenceBody;

/// Which file, and how far it goes.
#[derive(clap::Args)]
pub(super) struct Declared {
    /// The file that declares users, in TOML or JSON
    #[arg(short, long, value_name = "PATH")]
    file: PathBuf,
    /// Deactivate whoever is not declared; nobody is deleted
    #[arg(long)]
    prune: bool,
    /// The most accounts that --prune may close
    #[arg(long, value_name = "N", default_value_t = 10, requires = "prune")]
    max_changes: u64,
}

impl Declared {
    pub(super) fn prune(&self) -> Option<Prune> {
        self.prune.then_some(Prune { max_changes: self.max_changes })
    }

    /// The users, with the passwords that the file refers to.
    pub(super) fn users(&self) -> Result<Vec<DeclaredUser>> {
        let directory = self.file.parent().unwrap_or(Path::new("."));
        let entries = Declaration::read(&self.file)?.users;
        entries.into_iter().map(|entry| user(entry, directory)).collect()
    }
}

fn user(entry: Entry, directory: &Path) -> Result<DeclaredUser> {
    let email = &entry.email;
    let named = |error: Error| Error::invalid(format!("`{email}`: {error}"));
    let password = match (&entry.password_hash, &entry.password_file) {
        (Some(_), Some(_)) => {
            return Err(Error::invalid(format!("`{email}` has both a password hash and a file")));
        }
        (Some(hash), None) => Some(DeclaredPassword::Hash(PasswordHash::new(hash))),
        (None, Some(file)) => {
            let secret = read_private(&directory.join(file))?;
            let text = std::str::from_utf8(secret.expose())
                .map_err(|_| Error::invalid(format!("the password of `{email}` is no UTF-8")))?;
            let text = text.strip_suffix('\n').unwrap_or(text);
            let text = text.strip_suffix('\r').unwrap_or(text);
            Some(DeclaredPassword::Plain(Password::new(text).map_err(named)?))
        }
        (None, None) => None,
    };
    Ok(DeclaredUser {
        email: entry.email.parse().map_err(named)?,
        first_name: entry.first_name,
        last_name: entry.last_name,
        is_staff: entry.staff,
        is_superuser: entry.superuser,
        is_active: entry.active,
        password,
    })
}

const HEADER: [&str; 3] = ["ACT", "EMAIL", "WHAT"];

/// Prints what is different, and nothing else of it.
pub(super) fn show(cx: &Context, differences: &[Difference]) -> Result<()> {
    if differences.is_empty() {
        let none: [DifferenceBody; 0] = [];
        return cx.output.done("nothing is different", &none);
    }
    let mut list = cx.output.list(&HEADER);
    for difference in differences {
        let cells =
            [difference.act.to_owned(), difference.email.clone(), difference.fields.join(", ")];
        list.row(&cells, &DifferenceBody::from(difference))?;
    }
    list.end()
}
