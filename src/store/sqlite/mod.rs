//! The SQLite store: the only module that uses `rusqlite`.
//!
//! One connection writes and several read; in WAL mode neither waits for the other. Other processes
//! use the same file at the same time, so every writing transaction takes the write lock at its
//! start: one that began by reading could not wait for it later (`SQLITE_BUSY_SNAPSHOT`).

mod audit_head;
mod connect;
mod constraint;
mod copy;
mod database_file;
#[cfg(feature = "cli")]
mod django;
mod file;
#[cfg(feature = "postgres")]
mod fill;
mod lock;
mod migrate;
mod owner;
mod readers;
mod schema;
mod tx;
mod write_connection;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use rusqlite::ffi::SQLITE_IOERR_SHMSIZE;
use rusqlite::{Connection, ErrorCode};
use uuid::Uuid;

use super::group_commit::Writer;
use super::sql::Tx;
use super::{BUSY_TIMEOUT, Durability, FileStore, ReadMode, Reader, Records, Store, busy};
use crate::domain::Head;
use crate::error::{Error, Result};

use audit_head::{store_head, take_head};
use connect::{configure, connect, connect_to_read, ensure_wal, sync_commits};
use migrate::check_header;
use readers::Readers;
use schema::{APPLICATION_ID, create_tables};
use tx::{Snapshot, Statements};
use write_connection::SqliteWriter;

#[cfg(feature = "postgres")]
pub(super) use audit_head::{stored_head as read_head, write_head as write_head_file};
pub(crate) use copy::publish;
pub(crate) use database_file::DatabaseFile;
pub use database_file::FileFacts;
#[cfg(feature = "cli")]
pub(crate) use django::read_django;
pub(crate) use file::make_private_directory;
#[cfg(feature = "postgres")]
pub(super) use fill::write_copy;
pub(crate) use lock::DatabaseLock;
pub use schema::SCHEMA_VERSION;

/// A database in a file, or in memory.
pub(super) struct Sqlite {
    /// `None` for a database in memory, where the writing connection is the only one.
    path: Option<PathBuf>,
    identity: Option<file::Identity>,
    writer: Writer<SqliteWriter>,
    readers: Readers,
}

impl Sqlite {
    /// Opens a database file.
    pub(super) fn open(path: &Path) -> Result<Self> {
        file::check_exists(path)?;
        let reader = connect_to_read(path).map_err(|error| error_at(path, error))?;
        check_header(path, &reader)?;
        ensure_wal(&reader).map_err(|error| error_at(path, error))?;
        Ok(Self::with_reader_connection(path, reader))
    }

    fn with_reader_connection(path: &Path, reader: Connection) -> Self {
        Self {
            path: Some(path.to_owned()),
            identity: file::Identity::of(path),
            writer: Writer::new(SqliteWriter::of_file(path)),
            readers: Readers::with(reader),
        }
    }

    /// Creates a database in memory.
    pub(super) fn in_memory(instance: Uuid, now: Timestamp) -> Result<Self> {
        let mut connection = Connection::open_in_memory().map_err(error)?;
        configure(&connection).map_err(error)?;
        create_tables(&mut connection, instance, now).map_err(error)?;
        Ok(Self {
            path: None,
            identity: None,
            writer: Writer::new(SqliteWriter::of_memory(connection)),
            readers: Readers::default(),
        })
    }

    fn with_reader<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let Some(path) = &self.path else {
            return self.writer.with(|writer| work(writer.connection()?));
        };
        let idle = self.readers.take();
        let reader =
            idle.map_or_else(|| connect_to_read(path).map_err(|error| error_at(path, error)), Ok)?;
        let done = work(&reader);
        self.readers.put(reader);
        done
    }

    /// As [`Sqlite::with_reader`], but never waits.
    fn with_reader_at_once(&self, work: impl FnOnce(&Connection) -> Result<()>) -> Result<()> {
        if self.path.is_none() {
            return self.writer.with_at_once(|writer| work(writer.connection()?));
        }
        // Opening a connection takes longer than most queries.
        let reader = self.readers.take().ok_or_else(busy)?;
        reader.busy_timeout(Duration::ZERO).map_err(error)?;
        let done = work(&reader);
        reader.busy_timeout(BUSY_TIMEOUT).map_err(error)?;
        self.readers.put(reader);
        done
    }
}

impl Store for Sqlite {
    fn read(
        &self,
        mode: ReadMode,
        work: &mut dyn FnMut(&mut dyn Reader) -> Result<()>,
    ) -> Result<()> {
        match mode {
            ReadMode::Statement => {
                self.with_reader(|connection| work(&mut Tx::new(&mut Statements(connection))))
            }
            ReadMode::Snapshot => self.with_reader(|connection| read_from(connection, work)),
            ReadMode::SnapshotNow => {
                self.with_reader_at_once(|connection| read_from(connection, work))
            }
            ReadMode::StatementNow => self
                .with_reader_at_once(|connection| work(&mut Tx::new(&mut Statements(connection)))),
        }
    }

    fn transact(
        &self,
        durability: Durability,
        work: &mut dyn FnMut(&mut dyn Records) -> Result<()>,
    ) -> Result<()> {
        self.writer.transact(durability == Durability::Synced, work)
    }

    fn copy_to(&self, path: &Path) -> Result<File> {
        if self.path.is_none() {
            return Err(Error::invalid("a database in memory has no file to copy"));
        }
        self.with_reader(|connection| copy::copy(connection, path))
    }

    fn as_file(&self) -> Option<&dyn FileStore> {
        self.path.as_ref().map(|_| self as &dyn FileStore)
    }
}

impl FileStore for Sqlite {
    fn scrub(&self) -> Result<()> {
        // Overwritten content is still in the journal until that is truncated.
        let fold = |connection: &Connection| {
            sync_commits(connection, true).map_err(error)?;
            // Earlier releases left copies in free pages.
            connection.execute_batch("vacuum").map_err(error)?;
            let fold = "pragma wal_checkpoint(truncate)";
            let is_blocked: bool =
                connection.query_row(fold, [], |row| row.get(0)).map_err(error)?;
            if is_blocked {
                return Err(Error::unavailable(
                    "another process is still reading the old state of the database",
                )
                .with_hint("run the command again when it has finished")
                .with_retry_after(BUSY_TIMEOUT));
            }
            Ok(())
        };
        self.writer.with(|writer| fold(writer.connection()?))
    }

    fn find_damage(&self) -> Result<Vec<String>> {
        let Some(path) = &self.path else { return Ok(Vec::new()) };
        if let Some(fault) = file::fault(path, self.identity) {
            return Ok(vec![fault]);
        }
        // A new connection, because the pages cached by others may differ from those in the file.
        let opened = connect(path).and_then(|fresh| {
            // The schema version is not checked: a migration reads older databases.
            let id =
                fresh.pragma_query_value(None, "application_id", |row| row.get::<_, u32>(0))?;
            Ok((id, fresh))
        });
        match opened {
            Ok((APPLICATION_ID, fresh)) => copy::find_damage(&fresh),
            Ok(_) => Ok(vec![format!("`{}` is not a vouchsafe database", path.display())]),
            Err(cause) if copy::is_damage(&cause) => Ok(vec![cause.to_string()]),
            Err(cause) => Err(error_at(path, cause)),
        }
    }

    fn stored_head(&self) -> Result<Option<Head>> {
        self.path.as_deref().map_or(Ok(None), audit_head::stored_head)
    }

    fn store_head(&self, head: &Head) -> Result<()> {
        self.path.as_deref().map_or(Ok(()), |path| {
            audit_head::write_head(path, head).map_err(|cause| {
                Error::unavailable("cannot store the head of the audit log").with_source(cause)
            })
        })
    }
}

/// Runs `work` on one snapshot.
fn read_from(
    connection: &Connection,
    work: &mut dyn FnMut(&mut dyn Reader) -> Result<()>,
) -> Result<()> {
    let _snapshot = Snapshot::take(connection).map_err(error)?;
    work(&mut Tx::new(&mut Statements(connection)))
}

fn error_at(path: &Path, source: rusqlite::Error) -> Error {
    match source.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => file::not_ours(path, "is not"),
        Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            Error::unavailable(format!("cannot open `{}`", path.display()))
                .with_hint("check that you may read and write the file and its directory")
                .with_source(source)
        }
        _ => error(source),
    }
}

/// Maps a failure of SQLite to an error.
fn error(source: rusqlite::Error) -> Error {
    if copy::is_damage(&source) {
        return Error::damaged("the database is damaged").with_source(source);
    }
    let error = match source.sqlite_error_code() {
        Some(ErrorCode::ConstraintViolation) => constraint::violated(&source),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            let seconds = BUSY_TIMEOUT.as_secs();
            Error::busy(format!("another process has kept the database locked for {seconds} s"))
        }
        Some(ErrorCode::ReadOnly) => Error::unavailable("the database cannot be written")
            .with_hint("check the permissions of the file, its directory, and its file system"),
        // A reader needs disk space too, for the index of the journal.
        Some(ErrorCode::DiskFull) => full(),
        Some(ErrorCode::SystemIoFailure) if copy::is_extended(&source, SQLITE_IOERR_SHMSIZE) => {
            full()
        }
        Some(ErrorCode::SystemIoFailure) => {
            Error::unavailable("the disk failed to read or write the database")
        }
        _ => Error::new(crate::error::ErrorKind::Internal, "the database failed"),
    };
    error.with_source(source)
}

fn full() -> Error {
    Error::unavailable("the disk is full").with_hint("nothing was changed; free some space")
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod writer_tests;
