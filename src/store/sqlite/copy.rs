//! Copies of a whole database: taken while it is in use, and put in its place.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::{Connection, ErrorCode};

use super::{connect, ensure_wal, error, error_at};
use crate::error::{Error, Result};
use crate::store::with_suffix;

/// Writes a copy of one moment to a file that is not there yet, of mode 0600.
pub(super) fn copy(connection: &Connection, to: &Path) -> Result<()> {
    let cannot = |cause| cannot_write(to, cause);
    // SQLite fills an empty file, and would make one with the umask's mode.
    let mut options = OpenOptions::new();
    options.write(true).create_new(true).mode(0o600).open(to).map_err(cannot)?;
    let shown = to.to_str().ok_or_else(|| Error::invalid("a path that is not UTF-8"))?;
    let copied = connection.execute("vacuum into ?", [shown]).map_err(error);
    let copied =
        copied.and_then(|_| File::open(to).and_then(|file| file.sync_all()).map_err(cannot));
    if copied.is_err() {
        let _ = fs::remove_file(to);
    }
    copied
}

/// What SQLite finds wrong with its own structures and with references between tables.
pub(super) fn find_damage(connection: &Connection) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut look = |sql: &str, describe: fn(&rusqlite::Row<'_>) -> rusqlite::Result<String>| {
        let mut statement = connection.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            found.push(describe(row)?);
        }
        Ok(())
    };
    let looked = look("pragma integrity_check(20)", |row| row.get(0)).and_then(|()| {
        look("pragma foreign_key_check", |row| {
            Ok(format!("a row of `{}` refers to nothing", row.get::<_, String>(0)?))
        })
    });
    match looked {
        Ok(()) => {}
        Err(cause) if is_damage(&cause) => found.push(cause.to_string()),
        Err(cause) => return Err(error(cause)),
    }
    found.retain(|line| line != "ok");
    Ok(found)
}

/// Whether SQLite says that a file is not what it wrote: of another form, or shorter.
pub(super) fn is_damage(cause: &rusqlite::Error) -> bool {
    use ErrorCode::{DatabaseCorrupt, NotADatabase};
    let is_short = cause
        .sqlite_error()
        .is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_IOERR_SHORT_READ);
    is_short || matches!(cause.sqlite_error_code(), Some(DatabaseCorrupt | NotADatabase))
}

/// Gives a finished file its name, unless something has that name already.
pub(crate) fn publish(draft: &Path, path: &Path) -> Result<()> {
    let published = fs::hard_link(draft, path).and_then(|()| sync_directory(path));
    let _ = fs::remove_file(draft);
    published.map_err(|cause| cannot_write(path, cause))
}

/// Puts a finished database in the place of another, which is kept under the name that comes back.
///
/// At every moment the place holds the old database or the new one, whole. Nobody may write to the
/// old one meanwhile: it is locked, and its journals are folded into it first, since a journal
/// that is left behind would be taken for the new database's.
pub(crate) fn replace(path: &Path, draft: &Path, now: Timestamp) -> Result<Option<PathBuf>> {
    // A copy that nobody has opened yet has no journal mode of its own.
    connect(draft).and_then(|new| ensure_wal(&new)).map_err(|cause| error_at(draft, cause))?;
    if path.symlink_metadata().is_err() {
        publish(draft, path)?;
        return Ok(None);
    }
    let aside = free_name(path, &format!(".before-{}", now.strftime("%Y%m%dT%H%M%SZ")));
    let lock = match fold(path) {
        Ok(lock) => Some(lock),
        Err(cause) if is_damage(&cause) => None,
        Err(cause) => return Err(error_at(path, cause)),
    };
    let replaced = move_aside(path, &aside, lock.is_some())
        .and_then(|()| fs::rename(draft, path))
        .and_then(|()| sync_directory(path));
    if let (Err(_), Some(lock)) = (&replaced, lock) {
        // It stays in its place, and so it stays what it was.
        let _ = lock.execute_batch("rollback");
        let _ = lock.pragma_update(None, "journal_mode", "wal");
    }
    replaced.map_err(|cause| cannot_write(path, cause))?;
    Ok(Some(aside))
}

/// Gives a database a second name. One that could not be folded takes its journals along.
fn move_aside(path: &Path, aside: &Path, is_folded: bool) -> io::Result<()> {
    if !is_folded {
        for journal in ["-wal", "-shm", "-journal"] {
            let from = with_suffix(path, journal);
            if from.exists() {
                fs::rename(from, with_suffix(aside, journal))?;
            }
        }
    }
    fs::hard_link(path, aside)
}

/// A name that nothing has yet.
fn free_name(path: &Path, suffix: &str) -> PathBuf {
    let names = (1_u32..).map(|n| match n {
        1 => with_suffix(path, suffix),
        n => with_suffix(path, &format!("{suffix}-{n}")),
    });
    names.into_iter().find(|name| name.symlink_metadata().is_err()).unwrap_or_default()
}

/// Folds a database's journals into it and keeps everybody else out until the value is dropped.
fn fold(path: &Path) -> rusqlite::Result<Connection> {
    let connection = connect(path)?;
    connection
        .pragma_update_and_check(None, "journal_mode", "delete", |row| row.get::<_, String>(0))?;
    connection.execute_batch("begin exclusive")?;
    Ok(connection)
}

fn sync_directory(path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => File::open(parent)?.sync_all(),
        _ => File::open(".")?.sync_all(),
    }
}

fn cannot_write(path: &Path, cause: io::Error) -> Error {
    Error::unavailable(format!("cannot write `{}`", path.display()))
        .with_hint("check the directory and the space on the disk; nothing was replaced")
        .with_source(cause)
}
