//! Storage of users, sessions, and keys.
//!
//! A store has no business rules: each method is one statement. A rule such as "an active superuser
//! remains" is written once, in `service`, and is atomic because [`Store::transact`] runs it in one
//! serializable transaction.

#[cfg(test)]
pub(crate) mod conformance;
mod group_commit;
mod location;
#[cfg(feature = "postgres")]
mod postgres;
mod reader;
mod records;
mod sql;
mod sqlite;

use std::cell::Cell;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use uuid::Uuid;

use crate::domain::{Head, Session, User};
use crate::error::{Error, Result};
use crate::files::suffixed;

pub use location::Location;
#[cfg(feature = "postgres")]
pub(crate) use postgres::PostgresTarget;
pub(crate) use reader::{
    ReadAudit, ReadCredentials, ReadGroups, ReadInstance, ReadKeys, ReadLinks, ReadSessions,
    ReadTables, ReadThrottle, ReadUsers, Reader,
};
pub(crate) use records::{
    Records, WriteAudit, WriteCredentials, WriteGroups, WriteInstance, WriteKeys, WriteLeases,
    WriteLinks, WriteSessions, WriteThrottle, WriteUsers,
};
pub use sqlite::FileFacts;
pub use sqlite::SCHEMA_VERSION;
#[cfg(feature = "cli")]
pub(crate) use sqlite::read_django;
pub(crate) use sqlite::{DatabaseFile, DatabaseLock};
pub(crate) use sqlite::{make_private_directory, publish};

/// How long a statement waits for another process that writes.
pub(crate) const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

thread_local! {
    /// Whether this thread runs no asynchronous code, although it belongs to a runtime.
    static MAY_BLOCK: Cell<bool> = const { Cell::new(false) };
}

/// Runs `work` on a thread that a runtime has for blocking work, such as one of
/// `tokio::task::spawn_blocking`; it cannot be told from a thread that must not block.
pub(crate) fn on_blocking_thread<T>(work: impl FnOnce() -> T) -> T {
    let before = MAY_BLOCK.replace(true);
    let done = work();
    MAY_BLOCK.set(before);
    done
}

/// Whether this thread may run a runtime.
#[cfg(feature = "postgres")]
fn may_block() -> bool {
    MAY_BLOCK.get() || tokio::runtime::Handle::try_current().is_err()
}

/// The error for a database that another thread or process is using.
pub(crate) fn busy() -> Error {
    Error::busy("the database is busy; try again in a moment")
}

/// How a read is isolated, and whether it may wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadMode {
    /// All statements see one snapshot.
    Snapshot,
    /// As [`ReadMode::Snapshot`], but fails with [`Error::busy`] instead of waiting.
    SnapshotNow,
    /// For work of a single statement, which is consistent by itself.
    Statement,
    /// As [`ReadMode::Statement`], but fails with [`Error::busy`] instead of waiting.
    StatementNow,
}

/// What a committed transaction survives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// A power cut.
    Synced,
    /// A crash of the program; a power cut may undo the transaction until the next synced one
    /// commits. For work that acknowledges nothing and writes no event.
    Unsynced,
}

/// A database.
pub trait Store: Send + Sync {
    /// Runs `work` in a read-only transaction.
    fn read(
        &self,
        mode: ReadMode,
        work: &mut dyn FnMut(&mut dyn Reader) -> Result<()>,
    ) -> Result<()>;

    /// Runs `work` in a serializable transaction, which is committed only if `work` succeeds.
    ///
    /// `work` may run several times, if the database asks for a retry; only the last run counts.
    /// It must have no effect outside of the transaction.
    fn transact(
        &self,
        durability: Durability,
        work: &mut dyn FnMut(&mut dyn Records) -> Result<()>,
    ) -> Result<()>;

    /// Writes a copy of one snapshot to a new SQLite file with mode 0600, and returns that file.
    fn copy_to(&self, path: &Path) -> Result<File>;

    /// Replaces all rows by those of the database `from`, compares each, and runs `work`, in one
    /// transaction. For databases on a server; a file is replaced as a whole.
    fn replace_rows(
        &self,
        from: &dyn Store,
        work: &mut dyn FnMut(&mut dyn Records) -> Result<()>,
    ) -> Result<()> {
        let _ = (from, work);
        Err(Error::internal("cannot replace the rows of this database", "it is a file"))
    }

    /// Whether several servers may use the database, each on a machine of its own.
    fn has_nodes(&self) -> bool {
        false
    }

    /// Notices from now on if the database loses changes that this program has seen, as it may after
    /// a failover. What was seen is kept in a directory over a restart. With `caches_sessions`,
    /// session checks may be answered from memory.
    fn watch(&self, directory: &Path, caches_sessions: bool) -> Result<()> {
        let _ = (directory, caches_sessions);
        Ok(())
    }

    /// Fails if the database lacks changes that this program has seen.
    fn check_history(&self) -> Result<()> {
        Ok(())
    }

    /// Runs `work` and accepts that changes were lost, in one transaction; returns whether a loss
    /// was noticed before.
    fn accept_loss(&self, work: &mut dyn FnMut(&mut dyn Records) -> Result<()>) -> Result<bool> {
        let _ = work;
        Ok(false)
    }

    /// Facts about the server; `None` for a database that is not on one.
    fn server(&self) -> Result<Option<ServerFacts>> {
        Ok(None)
    }

    /// The operations of a database that is a file; `None` for any other.
    fn as_file(&self) -> Option<&dyn FileStore> {
        None
    }
}

/// The operations of an open database that is a file. [`DatabaseFile`] has the operations on closed
/// ones.
pub trait FileStore {
    /// Erases the remains of changed and deleted values from the disk.
    fn scrub(&self) -> Result<()>;

    /// Damage in the file; empty for an intact one. Reads the file, not a cache.
    fn find_damage(&self) -> Result<Vec<String>>;

    /// The head of the audit log stored in a file beside the database; `None` if there is none.
    fn stored_head(&self) -> Result<Option<Head>>;

    /// Stores the head of the audit log beside the database, unless a later one is stored.
    fn store_head(&self, head: &Head) -> Result<()>;
}

/// The identity of a database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instance {
    /// Unique among all databases.
    pub id: Uuid,
    /// The version of the tables.
    pub schema_version: u32,
    /// When the database was created.
    pub created_at: Timestamp,
}

/// Facts about the server of a database.
#[derive(Clone, Debug)]
pub struct ServerFacts {
    /// The address at which the server was reached, or its socket.
    pub address: String,
    /// The name and the version of the program.
    pub version: String,
    /// The role of the connection.
    pub role: String,
    /// Whether the connection is encrypted.
    pub is_encrypted: bool,
}

/// The number of rows in the main tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Users, active or not.
    pub users: u64,
    /// Sessions, live or not.
    pub sessions: u64,
    /// Signing keys in any state.
    pub keys: u64,
}

/// The data that decides whether a token is valid.
#[derive(Clone, Debug)]
pub struct SessionCheck {
    /// The session of the token.
    pub session: Session,
    /// The session's user.
    pub user: User,
    /// [`crate::domain::SigningKey::verifies_until`] of the key that signed the token.
    pub key_verifies_until: Option<Timestamp>,
}

/// Opens a database; a missing one is not created.
pub fn open(location: &Location) -> Result<Box<dyn Store>> {
    match location {
        Location::File(path) => Ok(Box::new(sqlite::Sqlite::open(path)?)),
        #[cfg(feature = "postgres")]
        Location::Postgres(target) => Ok(Box::new(postgres::Postgres::open(target)?)),
        Location::Memory { instance, created_at } => {
            Ok(Box::new(sqlite::Sqlite::in_memory(*instance, *created_at)?))
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A poisoned lock is safe to use: the next thread can use or roll back what a panic left.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// As [`open`], also if the database has lost changes.
pub(crate) fn open_despite_loss(location: &Location) -> Result<Box<dyn Store>> {
    match location {
        #[cfg(feature = "postgres")]
        Location::Postgres(target) => Ok(Box::new(postgres::Postgres::open_despite_loss(target)?)),
        _ => open(location),
    }
}

/// Creates a database unless there is one; returns whether it was created.
pub(crate) fn create(location: &Location, instance: Uuid, now: Timestamp) -> Result<bool> {
    match location {
        Location::File(path) => DatabaseFile::at(path).create(instance, now),
        #[cfg(feature = "postgres")]
        Location::Postgres(target) => postgres::Postgres::create(target, instance, now),
        Location::Memory { .. } => Ok(false),
    }
}

/// Migrates a database on a server; returns the schema version before.
pub(crate) fn migrate_server(location: &Location) -> Result<u32> {
    match location {
        #[cfg(feature = "postgres")]
        Location::Postgres(target) => postgres::Postgres::migrate(target),
        _ => Err(Error::internal("cannot migrate the database", "it is not on a server")),
    }
}

/// Whether there is something at a location; it need not be a database of ours.
#[cfg_attr(
    not(feature = "postgres"),
    expect(clippy::unnecessary_wraps, reason = "a server may not answer")
)]
pub(crate) fn exists(location: &Location) -> Result<bool> {
    match location {
        Location::File(path) => Ok(path.symlink_metadata().is_ok()),
        #[cfg(feature = "postgres")]
        Location::Postgres(target) => postgres::Postgres::exists(target),
        Location::Memory { .. } => Ok(true),
    }
}

/// A path with a suffix appended, for a file beside the one at `path`.
fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    PathBuf::from(suffixed(path.as_os_str(), suffix))
}
