//! Locks on a database: servers and commands share one, a restore needs it exclusively.

use std::ffi::OsStr;
use std::fs::File;
use std::io;
use std::path::Path;

use rustix::fs::{FlockOperation, flock};
use rustix::io::Errno;

use super::owner;
use crate::error::{Error, Result};
use crate::files::{Directory, PRIVATE, suffixed};
use crate::store::with_suffix;

/// A lock on a database, released when it is dropped or the process ends.
///
/// It locks a file beside the database: a lock on the database itself would interfere with SQLite's
/// own, which are released when any handle of the file is closed.
pub(crate) struct DatabaseLock(
    #[expect(dead_code, reason = "the lock lives as long as the handle")] File,
);

impl DatabaseLock {
    /// Locks the database for a server or a command; several may hold this lock.
    pub(crate) fn shared(database: &Path) -> Result<Self> {
        claim(database, FlockOperation::NonBlockingLockShared)?.ok_or_else(|| {
            Error::unavailable(format!("`{}` is being restored", database.display()))
                .with_hint("try again when that is done")
        })
    }

    /// Locks the database for this process alone.
    pub(crate) fn exclusive(database: &Path) -> Result<Self> {
        claim(database, FlockOperation::NonBlockingLockExclusive)?.ok_or_else(|| {
            Error::unavailable(format!("`{}` is used by a server or a command", database.display()))
                .with_hint("stop it first")
        })
    }
}

fn claim(database: &Path, operation: FlockOperation) -> Result<Option<DatabaseLock>> {
    let cannot = |cause: io::Error| {
        Error::unavailable(format!("cannot lock `{}`", with_suffix(database, "-hold").display()))
            .with_hint("check that you may write to its directory, and that it is a regular file")
            .with_source(cause)
    };
    let (directory, name) = Directory::of(database).map_err(cannot)?;
    let file = open_or_create(&directory, &suffixed(&name, "-hold"), &name).map_err(cannot)?;
    match flock(&file, operation) {
        Ok(()) => Ok(Some(DatabaseLock(file))),
        Err(Errno::WOULDBLOCK) => Ok(None),
        Err(errno) => Err(cannot(errno.into())),
    }
}

/// Opens the lock file, to which nothing is ever written.
fn open_or_create(directory: &Directory, name: &OsStr, database: &OsStr) -> io::Result<File> {
    loop {
        match directory.read(name) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            opened => return opened,
        }
        match directory.create(name, PRIVATE) {
            // Another process created it first.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            created => {
                let file = created?;
                owner::give_to_owner_of(&file, directory, database)?;
                return Ok(file);
            }
        }
    }
}
