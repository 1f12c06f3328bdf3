//! Opens and configures connections.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::files::{Directory, parent, suffixed};
use crate::store::BUSY_TIMEOUT;

/// The page cache of a reading connection, in KiB.
const READER_CACHE_KIB: i64 = 512;

/// The number of prepared statements cached per connection: more than there are statements.
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

/// The journals that SQLite creates beside a database. SQLite opens them by name, follows no link,
/// and as root gives them to the owner of the database; so no other file may have these names.
pub(super) const JOURNALS: [&str; 3] = ["-wal", "-shm", "-journal"];

/// Resolves the links in the path of a database and checks the files beside it.
pub(super) fn resolve(path: &Path) -> io::Result<PathBuf> {
    let (directory, name) = Directory::of(path)?;
    directory.check_own(&name)?;
    for suffix in JOURNALS {
        let journal = suffixed(&name, suffix);
        directory.check_plain(&journal).map_err(|cause| {
            io::Error::new(cause.kind(), format!("`{}`: {cause}", journal.display()))
        })?;
    }
    // SQLite refuses links in any part of a path; the caller chose those of the directory.
    Ok(parent(path).canonicalize()?.join(name))
}

fn unusable(path: &Path, cause: &io::Error) -> rusqlite::Error {
    let error = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CANTOPEN);
    rusqlite::Error::SqliteFailure(error, Some(format!("`{}`: {cause}", path.display())))
}

/// Opens a read connection with a small cache: it holds the upper pages of the indexes, and the
/// system caches the rest.
pub(super) fn connect_to_read(path: &Path) -> rusqlite::Result<Connection> {
    let connection = connect(path)?;
    connection.pragma_update(None, "cache_size", -READER_CACHE_KIB)?;
    Ok(connection)
}

/// Sets WAL mode. A copy does not have it, and a restore that was killed leaves it off.
pub(super) fn ensure_wal(connection: &Connection) -> rusqlite::Result<()> {
    let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    if mode == "wal" { Ok(()) } else { connection.pragma_update(None, "journal_mode", "wal") }
}

pub(super) fn configure(connection: &Connection) -> rusqlite::Result<()> {
    // Set first, so that the statements below wait for other processes too.
    connection.busy_timeout(BUSY_TIMEOUT)?;
    sync_commits(connection, true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // Deleted content is overwritten in the file.
    connection.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))?;
    // Query plans must not depend on bound values: a statement would otherwise be recompiled for
    // each binding of a parameter that is compared with an expression index.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(())
}

/// Sets whether a commit waits until it is on the disk. Otherwise it becomes durable with the next
/// one that does (<https://sqlite.org/pragma.html#pragma_synchronous>).
pub(super) fn sync_commits(connection: &Connection, all: bool) -> rusqlite::Result<()> {
    connection.pragma_update(None, "synchronous", if all { "full" } else { "normal" })
}
