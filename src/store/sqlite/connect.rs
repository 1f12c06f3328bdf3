//! Connections, and how each is set up.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::files::{Directory, parent, suffixed};
use crate::store::BUSY_TIMEOUT;

/// The pages that a reading connection remembers, in KiB.
const READER_CACHE_KIB: i64 = 512;

/// Prepared statements that a connection keeps: all that we have.
const STATEMENTS: usize = 64;

pub(super) fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let path = resolve(path).map_err(|cause| unusable(path, &cause))?;
    // Never with CREATE: a mistyped path must not become an empty database.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let connection = Connection::open_with_flags(path, flags)?;
    configure(&connection)?;
    Ok(connection)
}

/// The journals that SQLite keeps beside a database. It opens them by name, follows no link, and as
/// root gives them to the owner of the database: none may be another file.
pub(super) const JOURNALS: [&str; 3] = ["-wal", "-shm", "-journal"];

/// A path without links, to a database beside which there is nothing but what SQLite made.
pub(super) fn resolve(path: &Path) -> io::Result<PathBuf> {
    let (directory, name) = Directory::of(path)?;
    directory.check_own(&name)?;
    for suffix in JOURNALS {
        let journal = suffixed(&name, suffix);
        directory.check_plain(&journal).map_err(|cause| {
            io::Error::new(cause.kind(), format!("`{}`: {cause}", journal.display()))
        })?;
    }
    // SQLite refuses links in any part of a path; those of the directory were the caller's choice.
    Ok(parent(path).canonicalize()?.join(name))
}

fn unusable(path: &Path, cause: &io::Error) -> rusqlite::Error {
    let error = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CANTOPEN);
    rusqlite::Error::SqliteFailure(error, Some(format!("`{}`: {cause}", path.display())))
}

/// As [`connect`], for one of many: each remembers the upper pages of what it searches, and the
/// system all others.
pub(super) fn connect_to_read(path: &Path) -> rusqlite::Result<Connection> {
    let connection = connect(path)?;
    connection.pragma_update(None, "cache_size", -READER_CACHE_KIB)?;
    Ok(connection)
}

/// Puts a database of ours back into WAL mode, which a restore that was killed has switched off,
/// and which a copy does not have.
pub(super) fn ensure_wal(connection: &Connection) -> rusqlite::Result<()> {
    let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    if mode == "wal" { Ok(()) } else { connection.pragma_update(None, "journal_mode", "wal") }
}

pub(super) fn configure(connection: &Connection) -> rusqlite::Result<()> {
    // First, so that the statements below wait for another process too.
    connection.busy_timeout(BUSY_TIMEOUT)?;
    sync_commits(connection, true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // What was deleted is not to be found in the file.
    connection.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))?;
    // A plan that may not depend on what is bound: otherwise each binding of a parameter that was
    // compared with an index on an expression has the statement compiled anew.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(())
}

/// Whether a commit is on the disk when it is over: what was acknowledged survives a power cut.
/// Otherwise it is with the next one that is (<https://sqlite.org/pragma.html#pragma_synchronous>).
pub(super) fn sync_commits(connection: &Connection, all: bool) -> rusqlite::Result<()> {
    connection.pragma_update(None, "synchronous", if all { "full" } else { "normal" })
}
