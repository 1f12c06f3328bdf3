//! Storage of users, sessions, and keys.
//!
//! A store has no business rules: each method is one statement. A rule such as "an active superuser
//! remains" is written once, in `service`, and is atomic because [`Store::transact`] runs it in one
//! serializable transaction.

#[cfg(test)]
pub(crate) mod conformance;
mod location;
mod reader;
mod records;
mod sqlite;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use uuid::Uuid;

use crate::domain::{Head, Session, User};
use crate::error::{Error, Result};
use crate::files::suffixed;

pub use location::Location;
pub(crate) use reader::{
    ReadAudit, ReadCredentials, ReadGroups, ReadInstance, ReadKeys, ReadLinks, ReadSessions,
    ReadThrottle, ReadUsers, Reader,
};
pub(crate) use records::{
    Records, WriteAudit, WriteCredentials, WriteGroups, WriteInstance, WriteKeys, WriteLinks,
    WriteSessions, WriteThrottle, WriteUsers,
};
pub use sqlite::FileFacts;
pub use sqlite::SCHEMA_VERSION;
#[cfg(feature = "cli")]
pub(crate) use sqlite::read_django;
pub(crate) use sqlite::{DatabaseFile, DatabaseLock};
pub(crate) use sqlite::{make_private_directory, publish};

/// How long a statement waits for another process that writes.
pub(crate) const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

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
    /// For work of a single statement, which is consistent by itself; fails with [`Error::busy`]
    /// instead of waiting.
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

    /// The operations of a database that is a file; `None` for any other.
    fn as_file(&self) -> Option<&dyn FileStore> {
        None
    }
}

/// The operations of an open database that is a file. [`DatabaseFile`] has the operations on closed
/// ones.
pub trait FileStore {
    /// Writes a copy of one snapshot to a new file with mode 0600, and returns that file.
    fn copy_to(&self, path: &Path) -> Result<File>;

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
        Location::Memory { instance, created_at } => {
            Ok(Box::new(sqlite::Sqlite::in_memory(*instance, *created_at)?))
        }
    }
}

/// A path with a suffix appended, for a file beside the one at `path`.
fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    PathBuf::from(suffixed(path.as_os_str(), suffix))
}
