//! Ownership of the files beside a database: a command may run as root, unlike the server.

use std::ffi::OsStr;
use std::fs::File;
use std::io;

use crate::files::{Directory, give_to};

/// Gives a newly created file to the owner of the database `name`, or of its directory if there is
/// no database yet.
pub(super) fn give_to_owner_of(file: &File, directory: &Directory, name: &OsStr) -> io::Result<()> {
    let facts = directory.look(name)?.map_or_else(|| directory.facts(), Ok)?;
    give_to(file, facts.st_uid, facts.st_gid)
}
