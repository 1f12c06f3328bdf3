//! What `plan` and `apply` share: reading the file and printing the differences.

use std::path::{Path, PathBuf};

use super::Context;
use super::output::{Cell, Column, Footer, ListArgs, Tone};
use super::prompt::read_private;
use crate::domain::{Password, PasswordHash};
use crate::error::{Error, Result};
use crate::formats::{Declaration, DeclaredEntry};
use crate::service::{DeclaredPassword, DeclaredUser, Difference, Prune};
use crate::wire::DifferenceBody;

/// The declaration file, and how far `--prune` may go.
#[derive(clap::Args)]
pub(super) struct Declared {
    /// File that declares users, in TOML or JSON; `-` reads standard input
    #[arg(short, long, value_name = "PATH")]
    file: PathBuf,
    /// Deactivate users that the file does not declare; no user is deleted
    #[arg(long)]
    prune: bool,
    /// Maximum number of users that --prune may deactivate
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
        let (declaration, lines) = Declaration::read(&self.file)?;
        let entries = declaration.users.into_iter().zip(lines);
        entries
            .map(|(entry, line)| {
                let place = format!("line {line}, `{}`", entry.email);
                user(entry, directory, place.clone()).map_err(|error| error.with_subject(&place))
            })
            .collect()
    }
}

fn user(entry: DeclaredEntry, directory: &Path, place: String) -> Result<DeclaredUser> {
    let password = match (&entry.password_hash, &entry.password_file) {
        (Some(_), Some(_)) => {
            return Err(Error::invalid("`password_hash` and `password_file` are both set"));
        }
        (Some(hash), None) => Some(DeclaredPassword::Hash(PasswordHash::new(hash))),
        (None, Some(file)) => {
            let secret = read_private(&directory.join(file))?;
            let text = std::str::from_utf8(secret.expose())
                .map_err(|_| Error::invalid("the password is not UTF-8"))?;
            let text = text.strip_suffix('\n').unwrap_or(text);
            let text = text.strip_suffix('\r').unwrap_or(text);
            Some(DeclaredPassword::Plain(Password::new(text)?))
        }
        (None, None) => None,
    };
    Ok(DeclaredUser {
        place,
        email: entry.email.parse()?,
        texts: entry.texts.texts,
        is_staff: entry.staff,
        is_superuser: entry.superuser,
        groups: entry
            .groups
            .map(|names| names.iter().map(|name| name.parse()).collect())
            .transpose()?,
        is_active: entry.active,
        password,
    })
}

static COLUMNS: [Column; 3] = [
    Column::new("action", "ACTION"),
    Column::new("email", "EMAIL").truncated(1, 16),
    Column::new("changes", "CHANGES").truncated(2, 12),
];

/// Prints the differences, and a summary.
pub(super) fn show(
    cx: &Context,
    args: &ListArgs,
    declared: usize,
    differences: &[Difference],
) -> Result<()> {
    summarize(cx, declared, differences);
    if differences.is_empty() {
        let none: [DifferenceBody; 0] = [];
        return cx.output.done("no differences", &none);
    }
    let mut list = cx.output.list(&COLUMNS, args)?;
    for difference in differences {
        let changes: Vec<String> = difference.changes.iter().map(ToString::to_string).collect();
        let tone = match difference.act {
            "create" => Tone::Good,
            "deactivate" => Tone::Bad,
            _ => Tone::Warn,
        };
        let cells = vec![
            Cell::State(difference.act, tone),
            Cell::text(&difference.email),
            Cell::text(changes.join(", ")),
        ];
        list.row(&cells, &DifferenceBody::from(difference))?;
    }
    list.end(&Footer::of("difference"))
}

fn summarize(cx: &Context, declared: usize, differences: &[Difference]) {
    let count = |act| differences.iter().filter(|difference| difference.act == act).count();
    let (create, update, deactivate) = (count("create"), count("update"), count("deactivate"));
    let unchanged = declared.saturating_sub(create + update);
    cx.output.note(&format!(
        "{create} to create, {update} to update, {deactivate} to deactivate, {unchanged} unchanged"
    ));
}
