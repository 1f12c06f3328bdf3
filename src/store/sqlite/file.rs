//! Creation and identity of a database file.

use std::ffi::{OsStr, OsString};
use std::fs::{self, DirBuilder, Metadata};
use std::io::{self, Read};
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::Path;

use jiff::Timestamp;
use rustix::fs::FileType;
use uuid::Uuid;

use super::FileFacts;
use super::connect::connect;
use super::owner;
use super::schema::{APPLICATION_ID, create_tables};
use super::{error_at, store_head};
use crate::domain::Head;
use crate::error::{Error, Remedy, Result};
use crate::files::{Directory, PRIVATE, parent};

/// Creates a complete database under a temporary name and then publishes it at `path`, so that no
/// other process ever sees an incomplete one, even after a crash. If two processes do so at once,
/// one succeeds.
pub(super) fn create(path: &Path, instance: Uuid, now: Timestamp) -> Result<bool> {
    if path.symlink_metadata().is_ok() {
        return Ok(false);
    }
    let failed = |error| cannot_make(path, error);
    if path.file_name().is_none() {
        return Err(Error::invalid(format!("`{}` is not a file name", path.display())));
    }
    make_private_directory(parent(path))?;
    let (directory, name) = Directory::of(path).map_err(failed)?;
    directory.check_private(directory.owner().map_err(failed)?)?;
    let draft_name = OsString::from(format!(".{}.new", instance.simple()));
    let draft = parent(path).join(&draft_name);
    let made = directory.create(&draft_name, PRIVATE);
    made.and_then(|file| owner::give_to_owner_of(&file, &directory, &name)).map_err(failed)?;
    let drafted = draft_database(&draft, instance, now).and_then(|()| {
        match directory.link(&draft_name, &name) {
            Ok(()) => {
                // From now on, a missing head file means that the file was removed.
                store_head(path, &Head::none());
                directory.sync().map_err(failed).map(|()| true)
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
            Err(error) => Err(failed(error)),
        }
    });
    // Removes the temporary name of the published file, or an incomplete file.
    let _ = directory.remove(&draft_name);
    drafted
}

/// Creates a directory and its missing parents with mode 0700; existing ones are left as they are.
pub(crate) fn make_private_directory(directory: &Path) -> Result<()> {
    let made = DirBuilder::new().recursive(true).mode(0o700).create(directory);
    made.map_err(|error| cannot_make(directory, error))
}

fn cannot_make(path: &Path, error: io::Error) -> Error {
    Error::unavailable(format!("cannot create `{}`", path.display()))
        .with_remedy(Remedy::ChangeDatabasePath)
        .with_source(error)
}

/// Initializes an empty file that was created with mode 0600: SQLite would create it with the
/// umask's mode, and its journals take the mode of the file.
fn draft_database(draft: &Path, instance: Uuid, now: Timestamp) -> Result<()> {
    connect(draft)
        .and_then(|mut connection| {
            create_tables(&mut connection, instance, now)?;
            // Stored in the file. Set here and not by `connect`, because opening must not change a
            // file that is not ours.
            connection.pragma_update(None, "journal_mode", "wal")
        })
        .map_err(|error| error_at(draft, error))
}

/// Checks the path and its directory before SQLite reports problems in its own terms; fails if
/// others could replace the database.
pub(super) fn check_exists(path: &Path) -> Result<()> {
    let shown = path.display();
    if path.file_name().is_none() {
        return Err(not_ours(path, "is not a regular file, so it is not"));
    }
    let looked = Directory::of(path).and_then(|(directory, name)| {
        let facts = directory.look(&name)?;
        Ok((directory, name, facts))
    });
    let (directory, name, facts) = match looked {
        Ok((directory, name, Some(facts))) => (directory, name, facts),
        Ok((_, _, None)) => return Err(missing(path)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(missing(path)),
        Err(error) => {
            return Err(Error::unavailable(format!("cannot inspect `{shown}`"))
                .with_hint("check that you may access its directory")
                .with_source(error));
        }
    };
    if FileType::from_raw_mode(facts.st_mode).is_symlink() {
        return Err(not_ours(path, "is a symbolic link, not"));
    }
    if let Err(error) = directory.check_own(&name) {
        return Err(not_ours(path, "is not a regular file, so it is not").with_source(error));
    }
    if facts.st_size == 0 {
        return Err(not_ours(path, "is empty, not"));
    }
    if facts.st_mode & 0o077 != 0 {
        return match is_marked(&directory, &name) {
            Ok(true) => Err(Error::insecure_permissions(path, facts.st_mode & 0o7777)),
            // Do not suggest changing the mode of a file that is not ours.
            Ok(false) => Err(not_ours(path, "is not")),
            Err(error) => Err(Error::unavailable(format!("cannot read `{shown}`"))
                .with_hint("check that you may read it")
                .with_source(error)),
        };
    }
    directory.check_private(facts.st_uid)
}

fn missing(path: &Path) -> Error {
    Error::unavailable(format!("there is no database at `{}`", path.display()))
        .with_remedy(Remedy::CreateDatabase)
}

/// Whether a file's header has our application ID (<https://sqlite.org/fileformat.html>).
fn is_marked(directory: &Directory, name: &OsStr) -> io::Result<bool> {
    let mut header = Vec::new();
    directory.read(name)?.take(72).read_to_end(&mut header)?;
    Ok(header.get(68..) == Some(&APPLICATION_ID.to_be_bytes()))
}

/// The identity of a file, independent of its name (device and inode).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Identity(u64, u64);

impl Identity {
    /// The identity of the file at `path`; `None` if there is none.
    pub(super) fn of(path: &Path) -> Option<Self> {
        fs::symlink_metadata(path).ok().as_ref().map(Self::from)
    }
}

impl From<&Metadata> for Identity {
    fn from(facts: &Metadata) -> Self {
        Self(facts.dev(), facts.ino())
    }
}

/// Describes what happened to the opened file if it is no longer at `path` or is empty: SQLite
/// would treat an empty file as a new database and discard its journal.
pub(super) fn fault(path: &Path, opened: Option<Identity>) -> Option<String> {
    let shown = path.display();
    match fs::symlink_metadata(path) {
        Err(cause) => Some(format!("`{shown}` is no longer accessible: {cause}")),
        Ok(facts) if Some(Identity::from(&facts)) != opened => {
            Some(format!("`{shown}` was replaced by another file"))
        }
        Ok(facts) if facts.len() == 0 => Some(format!("`{shown}` is empty")),
        Ok(_) => None,
    }
}

/// The error for a file that is not a vouchsafe database; `why` is a phrase such as "is not".
pub(super) fn not_ours(path: &Path, why: &str) -> Error {
    Error::unavailable(format!("`{}` {why} a vouchsafe database", path.display()))
        .with_hint("the file was not changed")
        .with_remedy(Remedy::ChangeDatabasePath)
}

/// Reads the metadata of a database file without opening it.
pub(super) fn file_facts(path: &Path) -> Result<FileFacts> {
    check_exists(path)?;
    let facts = fs::symlink_metadata(path).map_err(|error| {
        Error::unavailable(format!("cannot inspect `{}`", path.display())).with_source(error)
    })?;
    Ok(FileFacts { path: path.to_owned(), owner: facts.uid(), mode: facts.mode() & 0o7777 })
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::*;
    use crate::error::ErrorKind;
    use crate::store::sqlite::Sqlite;

    fn make(path: &Path) -> bool {
        create(path, Uuid::nil(), Timestamp::UNIX_EPOCH).unwrap()
    }

    fn private(path: &Path) {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
    }

    #[track_caller]
    fn check_refused(path: &Path, message: &str) {
        let before = fs::read(path).ok();
        let error = Sqlite::open(path).err().expect("it is refused");
        assert_eq!(error.kind(), ErrorKind::Unavailable);
        assert!(error.to_string().contains(message), "{error}");
        assert!(error.remedy().is_some());
        assert!(fs::read(path).ok() == before, "`{}` was changed", path.display());
    }

    #[test]
    fn only_the_owner_can_access_a_new_database() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("a/b/v.db");
        assert!(make(&path));
        let mode = |path: &Path| fs::metadata(path).unwrap().mode() & 0o7777;
        assert_eq!(mode(&path), 0o600);
        assert_eq!(mode(&home.path().join("a/b")), 0o700);
        let names = fs::read_dir(home.path().join("a/b")).unwrap().count();
        assert_eq!(names, 2, "the database, the head of its log, and no draft");
        assert!(!make(&path), "an existing database is not created again");
        assert_eq!(file_facts(&path).unwrap().mode, 0o600);
    }

    #[test]
    fn one_of_several_concurrent_creations_succeeds() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("v.db");
        let made = std::thread::scope(|scope| {
            let makers: Vec<_> = (0..8_u128)
                .map(|n| {
                    let path = &path;
                    scope.spawn(move || create(path, Uuid::from_u128(n), Timestamp::UNIX_EPOCH))
                })
                .collect();
            makers
                .into_iter()
                .map(|maker| maker.join().unwrap().unwrap())
                .filter(|made| *made)
                .count()
        });
        assert_eq!(made, 1);
        Sqlite::open(&path).unwrap();
    }

    #[test]
    fn files_that_are_not_vouchsafe_databases_are_refused_and_unchanged() {
        let home = tempfile::tempdir().unwrap();
        let path = |name: &str| home.path().join(name);
        check_refused(&path("missing.db"), "there is no database at");
        check_refused(home.path(), "is not a regular file");
        fs::write(path("empty.db"), "").unwrap();
        private(&path("empty.db"));
        check_refused(&path("empty.db"), "is empty");
        fs::write(path("text.db"), "hello, this is no database, however long it may be").unwrap();
        private(&path("text.db"));
        check_refused(&path("text.db"), "is not a vouchsafe database");
        fs::write(path("loose.db"), "hello, this is no database that others may not read").unwrap();
        check_refused(&path("loose.db"), "is not a vouchsafe database");
        let other = Connection::open(path("other.db")).unwrap();
        other.execute_batch("create table t (x)").unwrap();
        private(&path("other.db"));
        check_refused(&path("other.db"), "is not a vouchsafe database");
        other.pragma_update(None, "application_id", APPLICATION_ID).unwrap();
        other.pragma_update(None, "user_version", 99).unwrap();
        drop(other);
        check_refused(&path("other.db"), "has schema version 99");
        assert!(!make(&path("text.db")), "an existing file is not replaced");
    }
}
