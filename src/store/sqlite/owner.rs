//! The owner of the files beside a database: an operator may be root, and the server is not.

use std::ffi::OsStr;
use std::fs::File;
use std::io;

use crate::files::{Directory, give_to};

/// Gives a file that this process has just created to the owner of the database `name`; while
/// there is none, to the owner of its directory.
pub(super) fn give_away(file: &File, directory: &Directory, name: &OsStr) -> io::Result<()> {
    let facts = directory.look(name)?.map_or_else(|| directory.facts(), Ok)?;
    give_to(file, facts.st_uid, facts.st_gid)
}
