//! Who holds a database: servers and commands share it, a restore wants it alone.

use std::fs::{File, OpenOptions};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use rustix::fs::{FlockOperation, flock};
use rustix::io::Errno;

use super::{owner, with_suffix};
use crate::error::{Error, Result};

/// A claim on a database, which ends with the value or with the process, however that ends.
///
/// It is a lock on a file beside the database: one on the database itself would get into the way
/// of SQLite's own, which end when any handle of the file is closed.
pub struct Hold(#[expect(dead_code, reason = "the lock lives as long as the handle")] File);

impl Hold {
    /// Claims the database for a server or a command; several may.
    pub fn shared(database: &Path) -> Result<Self> {
        claim(database, FlockOperation::NonBlockingLockShared)?.ok_or_else(|| {
            Error::unavailable(format!("`{}` is being restored", database.display()))
                .with_hint("try again when that is done")
        })
    }

    /// Claims the database for one process alone.
    pub fn alone(database: &Path) -> Result<Self> {
        claim(database, FlockOperation::NonBlockingLockExclusive)?.ok_or_else(|| {
            Error::unavailable(format!("a server or a command uses `{}`", database.display()))
                .with_hint("stop it first")
        })
    }
}

fn claim(database: &Path, operation: FlockOperation) -> Result<Option<Hold>> {
    let name = with_suffix(database, "-hold");
    let cannot = |cause: std::io::Error| {
        Error::unavailable(format!("cannot lock `{}`", name.display()))
            .with_hint("check that you may write to its directory")
            .with_source(cause)
    };
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true).mode(0o600);
    let file = options.open(&name).map_err(cannot)?;
    owner::give_away(&file, database).map_err(cannot)?;
    match flock(&file, operation) {
        Ok(()) => Ok(Some(Hold(file))),
        Err(Errno::WOULDBLOCK) => Ok(None),
        Err(errno) => Err(cannot(errno.into())),
    }
}
