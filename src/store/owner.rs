//! Whose the files are: an operator may be root, and the server is not.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::{MetadataExt, fchown};
use std::path::Path;

/// Gives a file that root has made for a database to whoever has the database; while there is
/// none, to whoever has its directory.
pub(super) fn give_away(file: &File, database: &Path) -> io::Result<()> {
    if !rustix::process::geteuid().is_root() {
        return Ok(());
    }
    let owner = match fs::metadata(database) {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => fs::metadata(directory(database))?,
        found => found?,
    };
    if file.metadata()?.uid() == owner.uid() {
        return Ok(());
    }
    fchown(file, Some(owner.uid()), Some(owner.gid()))
}

/// The directory that a file is in, as a path that can be opened.
pub(super) fn directory(file: &Path) -> &Path {
    match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}
