//! Operations on a database file that is not open.

use std::fs::File;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use uuid::Uuid;

use super::connect::connect_to_read;
use super::{DatabaseLock, Statements, audit_head, copy, error_at, file, migrate, owner};
use crate::domain::Head;
use crate::error::{Error, Result};
use crate::files::Directory;
use crate::store::sql::Tx;
use crate::store::{ReadInstance, Store};

/// The path of a database file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DatabaseFile<'a> {
    path: &'a Path,
}

/// The metadata of a database file.
#[derive(Clone, Debug)]
pub struct FileFacts {
    /// The path.
    pub path: PathBuf,
    /// The numeric ID of the owner.
    pub owner: u32,
    /// The permissions, such as `0o600`.
    pub mode: u32,
}

impl<'a> DatabaseFile<'a> {
    /// Names a file, whether it exists or not.
    pub(crate) fn at(path: &'a Path) -> Self {
        Self { path }
    }

    /// Creates a database with mode 0600, and its directory with mode 0700 if there is none.
    /// Returns whether it was created; an existing file is left as it is.
    pub(crate) fn create(self, instance: Uuid, now: Timestamp) -> Result<bool> {
        file::create(self.path, instance, now)
    }

    /// Owner and permissions.
    pub(crate) fn facts(self) -> Result<FileFacts> {
        file::file_facts(self.path)
    }

    /// Locks the database for a server or a command; several may hold this lock.
    pub(crate) fn lock_shared(self) -> Result<DatabaseLock> {
        DatabaseLock::shared(self.path)
    }

    /// Locks the database for this process alone.
    pub(crate) fn lock_exclusive(self) -> Result<DatabaseLock> {
        DatabaseLock::exclusive(self.path)
    }

    /// The identity of the database, whatever its schema version.
    pub(crate) fn instance_id(self) -> Result<Uuid> {
        file::check_exists(self.path)?;
        let connection = connect_to_read(self.path).map_err(|error| error_at(self.path, error))?;
        migrate::version_of_ours(self.path, &connection)?;
        Tx::new(&mut Statements(&connection)).instance().map(|instance| instance.id)
    }

    /// Migrates the database to the current schema version and returns the version before;
    /// `before` runs first, on the old database.
    pub(crate) fn migrate(self, before: &mut dyn FnMut(&dyn Store) -> Result<()>) -> Result<u32> {
        migrate::migrate(self.path, before)
    }

    /// Gives a file that this process has just created to the owner of the database, or of its
    /// directory if there is no database yet.
    pub(crate) fn give_to_owner(self, created: &File) -> Result<()> {
        let given = Directory::of(self.path)
            .and_then(|(directory, name)| owner::give_to_owner_of(created, &directory, &name));
        given.map_err(|cause| {
            let shown = self.path.display();
            Error::unavailable(format!("cannot give a file to the owner of `{shown}`"))
                .with_source(cause)
        })
    }

    /// Replaces the database by a finished copy; see [`copy::replace`].
    pub(crate) fn replace(
        self,
        draft: (&Path, &File),
        head: &Head,
        now: Timestamp,
    ) -> Result<Option<PathBuf>> {
        copy::replace(self.path, draft, head, now)
    }

    /// Removes the stored head of the audit log, and returns it.
    pub(crate) fn take_head(self) -> Option<Head> {
        audit_head::take_head(self.path)
    }
}
