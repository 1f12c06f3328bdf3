//! Copies a database while it is in use, and replaces a database by a copy.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::{Connection, ErrorCode};

use super::connect::{JOURNALS, resolve};
use super::owner;
use super::{connect, ensure_wal, error, error_at, store_head, take_head};
use crate::domain::Head;
use crate::error::{Error, Result};
use crate::files::{Directory, PRIVATE, parent};
use crate::store::with_suffix;

/// Writes a consistent copy to a new file with mode 0600 and returns that file.
pub(super) fn copy(connection: &Connection, to: &Path) -> Result<File> {
    let cannot = |cause| cannot_write(to, cause);
    let (directory, name) = Directory::of(to).map_err(cannot)?;
    // SQLite accepts an empty file; it would create one with the umask's mode.
    let file = directory.create(&name, PRIVATE).map_err(cannot)?;
    let resolved = resolve(to).map_err(cannot)?;
    let shown = resolved.to_str().ok_or_else(|| Error::invalid("the path is not UTF-8"))?;
    let copied = connection.execute("vacuum into ?", [shown]).map_err(error);
    let copied = copied.and_then(|_| file.sync_all().map_err(cannot));
    if copied.is_err() {
        let _ = directory.remove(&name);
    }
    copied.map(|()| file)
}

/// The results of SQLite's checks of its own structures and of foreign keys.
pub(super) fn find_damage(connection: &Connection) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut look = |sql: &str, describe: fn(&rusqlite::Row<'_>) -> rusqlite::Result<String>| {
        let mut statement = connection.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            // Skip the header line with the name of the database, which is always the same.
            let said = describe(row)?;
            found.extend(said.lines().filter(|line| !line.starts_with("***")).map(str::to_owned));
        }
        Ok(())
    };
    let looked = look("pragma integrity_check(20)", |row| row.get(0)).and_then(|()| {
        look("pragma foreign_key_check", |row| {
            Ok(format!("a row of `{}` refers to a missing row", row.get::<_, String>(0)?))
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

/// Whether an error means that the file is damaged or truncated.
pub(super) fn is_damage(cause: &rusqlite::Error) -> bool {
    use ErrorCode::{DatabaseCorrupt, NotADatabase};
    is_extended(cause, rusqlite::ffi::SQLITE_IOERR_SHORT_READ)
        || matches!(cause.sqlite_error_code(), Some(DatabaseCorrupt | NotADatabase))
}

/// Whether an error has this extended result code (<https://sqlite.org/rescode.html>).
pub(super) fn is_extended(cause: &rusqlite::Error, code: i32) -> bool {
    cause.sqlite_error().is_some_and(|error| error.extended_code == code)
}

/// Publishes a complete file under a name beside it; fails if the name is taken.
pub(crate) fn publish(draft: &Path, path: &Path) -> Result<()> {
    let published = Directory::of(path).and_then(|(directory, name)| {
        let draft = draft.file_name().ok_or(io::ErrorKind::InvalidInput)?;
        let published = directory.link(draft, &name).and_then(|()| directory.sync());
        let _ = directory.remove(draft);
        published
    });
    published.map_err(|cause| cannot_write(path, cause))
}

/// Replaces a database by a complete copy and returns the name under which the old one is kept.
/// `file` is the handle that [`copy`] returned, and `head` the last event of the new database.
///
/// At every moment the path holds either the old or the new database in full. The old one is locked
/// against writers, and its journals are folded into it first, because SQLite would apply a
/// leftover journal to the new database.
pub(super) fn replace(
    path: &Path,
    (draft, file): (&Path, &File),
    head: &Head,
    now: Timestamp,
) -> Result<Option<PathBuf>> {
    // A copy that was never opened has no journal mode of its own.
    connect(draft).and_then(|new| ensure_wal(&new)).map_err(|cause| error_at(draft, cause))?;
    Directory::of(path)
        .and_then(|(directory, name)| owner::give_to_owner_of(file, &directory, &name))
        .map_err(|cause| cannot_write(draft, cause))?;
    // If the process is killed here, a missing head is harmless; the head of another log would not
    // be.
    let old = take_head(path);
    let placed = place(path, draft, now);
    let kept = if placed.is_ok() { Some(head) } else { old.as_ref() };
    if let Some(kept) = kept {
        store_head(path, kept);
    }
    let aside = placed?;
    sync_directory(path).map_err(|cause| {
        Error::unavailable(format!("`{}` was replaced, but may not be on the disk", path.display()))
            .with_hint("a power cut may bring back the previous database; check the disk")
            .with_source(cause)
    })?;
    Ok(aside)
}

/// Renames a database over another; on failure nothing has changed.
fn place(path: &Path, draft: &Path, now: Timestamp) -> Result<Option<PathBuf>> {
    if path.symlink_metadata().is_err() {
        fs::hard_link(draft, path).map_err(|cause| cannot_write(path, cause))?;
        return Ok(None);
    }
    let aside = free_name(path, &format!(".before-{}", now.strftime("%Y%m%dT%H%M%SZ")));
    let lock = match fold(path) {
        Ok(lock) => Some(lock),
        Err(cause) if is_damage(&cause) => None,
        Err(cause) => return Err(error_at(path, cause)),
    };
    let placed = move_aside(path, &aside, lock.is_some()).and_then(|()| fs::rename(draft, path));
    if let Err(cause) = placed {
        let _ = fs::remove_file(&aside);
        match lock {
            Some(lock) => {
                let _ = lock.execute_batch("rollback");
                let _ = lock.pragma_update(None, "journal_mode", "wal");
            }
            None => {
                let _ = move_journals(&aside, path);
            }
        }
        return Err(cannot_write(path, cause));
    }
    Ok(Some(aside))
}

/// Links a database to a second name. If its journals could not be folded, they are moved along.
fn move_aside(path: &Path, aside: &Path, is_folded: bool) -> io::Result<()> {
    fs::hard_link(path, aside)?;
    if is_folded { Ok(()) } else { move_journals(path, aside) }
}

fn move_journals(from: &Path, to: &Path) -> io::Result<()> {
    for suffix in JOURNALS {
        let journal = with_suffix(from, suffix);
        if journal.symlink_metadata().is_ok() {
            fs::rename(journal, with_suffix(to, suffix))?;
        }
    }
    Ok(())
}

/// An unused file name.
fn free_name(path: &Path, suffix: &str) -> PathBuf {
    let names = (1_u32..).map(|n| match n {
        1 => with_suffix(path, suffix),
        n => with_suffix(path, &format!("{suffix}-{n}")),
    });
    names.into_iter().find(|name| name.symlink_metadata().is_err()).unwrap_or_default()
}

/// Folds the journals of a database into it and excludes other users of the database until the
/// returned connection is dropped.
fn fold(path: &Path) -> rusqlite::Result<Connection> {
    let connection = connect(path)?;
    connection
        .pragma_update_and_check(None, "journal_mode", "delete", |row| row.get::<_, String>(0))?;
    connection.execute_batch("begin exclusive")?;
    Ok(connection)
}

fn sync_directory(path: &Path) -> io::Result<()> {
    Directory::open(parent(path))?.sync()
}

fn cannot_write(path: &Path, cause: io::Error) -> Error {
    Error::unavailable(format!("cannot write `{}`", path.display()))
        .with_hint("check the directory and the free disk space; nothing was replaced")
        .with_source(cause)
}
