//! Access to files in directories that another user may own.
//!
//! A command run by root works on files of the service user, who can put a symbolic link, a pipe,
//! or a hard link to another file into the directory at any moment. Files are therefore opened
//! relative to their open directory without following links, checked after opening and before use,
//! and created only if the name is free. A new file gets its name when it is complete and synced.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::{MetadataExt, fchown};
use std::path::{Path, PathBuf};

use rustix::fs::{AtFlags, Mode, OFlags, RawMode, Stat};
use rustix::io::Errno;

use crate::error::{Error, Result};

#[cfg(feature = "cli")]
mod new_file;

#[cfg(feature = "cli")]
pub(crate) use new_file::{NewFile, PUBLIC};

/// The mode of files that hold secrets.
pub(crate) const PRIVATE: u32 = 0o600;

/// Write permission for the group or for other users.
const WRITABLE_BY_OTHERS: RawMode = 0o022;

/// The sticky bit, as on `/tmp`: users can rename and remove only their own files.
const STICKY: RawMode = 0o1000;

/// An open directory. Replacing the directory at its path does not affect this handle.
#[derive(Debug)]
pub(crate) struct Directory {
    fd: OwnedFd,
    path: PathBuf,
}

impl Directory {
    /// Opens a directory. Links in the path are followed, since the caller chose the path.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let fd = rustix::fs::open(
            path,
            OFlags::DIRECTORY | OFlags::RDONLY | OFlags::CLOEXEC,
            Mode::empty(),
        )?;
        Ok(Self { fd, path: path.to_owned() })
    }

    /// Opens a directory that this process created; fails if it is a link, belongs to another user,
    /// or is accessible to others.
    pub(crate) fn open_own(path: &Path) -> io::Result<Self> {
        let flags = OFlags::DIRECTORY | OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let fd = rustix::fs::open(path, flags, Mode::empty()).map_err(explain)?;
        let own = Self { fd, path: path.to_owned() };
        let facts = own.facts()?;
        let euid = rustix::process::geteuid().as_raw();
        if facts.st_uid != euid || facts.st_mode & 0o077 != 0 {
            let message = "another user has replaced the directory";
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, message));
        }
        Ok(own)
    }

    /// Creates a subdirectory with mode 0700.
    pub(crate) fn make_directory(&self, name: &OsStr) -> io::Result<()> {
        Ok(rustix::fs::mkdirat(&self.fd, name, Mode::RWXU)?)
    }

    /// Renames a file into `there`, replacing a file of that name.
    pub(crate) fn move_to(&self, from: &OsStr, there: &Self, to: &OsStr) -> io::Result<()> {
        Ok(rustix::fs::renameat(&self.fd, from, &there.fd, to)?)
    }

    /// Opens the parent directory of a file, which need not exist; also returns the file's name.
    pub(crate) fn of(file: &Path) -> io::Result<(Self, OsString)> {
        let name = file.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_owned();
        Ok((Self::open(parent(file))?, name))
    }

    /// Fails if a user other than `owner` or root could replace files in this directory.
    pub(crate) fn check_private(&self, owner: u32) -> Result<()> {
        let facts = self.facts().map_err(|cause| self.cannot("inspect", cause))?;
        let (mode, user) = (facts.st_mode & 0o7777, facts.st_uid);
        let euid = rustix::process::geteuid().as_raw();
        let shown = self.path.display();
        if mode & WRITABLE_BY_OTHERS != 0 {
            return Err(self.writable_by_others("use a directory of your own"));
        }
        if ![0, euid, owner].contains(&user) {
            let message = format!("the directory `{shown}` belongs to another user ({user})");
            return Err(Error::unavailable(message)
                .with_hint(format!("use a directory of your own, or `chown {owner} {shown}`")));
        }
        Ok(())
    }

    /// Fails if other users can write to the directory and it is not sticky, since they could
    /// replace a new file.
    pub(crate) fn check_output(&self) -> Result<()> {
        let facts = self.facts().map_err(|cause| self.cannot("inspect", cause))?;
        if facts.st_mode & WRITABLE_BY_OTHERS == 0 || facts.st_mode & STICKY != 0 {
            return Ok(());
        }
        Err(self.writable_by_others("choose another directory"))
    }

    fn writable_by_others(&self, instead: &str) -> Error {
        let shown = self.path.display();
        Error::unavailable(format!("other users can write to the directory `{shown}`"))
            .with_hint(format!("revoke that with `chmod go-w {shown}`, or {instead}"))
    }

    fn cannot(&self, verb: &str, cause: io::Error) -> Error {
        let shown = self.path.display();
        Error::unavailable(format!("cannot {verb} the directory `{shown}`")).with_source(cause)
    }

    pub(crate) fn facts(&self) -> io::Result<Stat> {
        Ok(rustix::fs::fstat(&self.fd)?)
    }

    /// The numeric ID of the owner.
    pub(crate) fn owner(&self) -> io::Result<u32> {
        Ok(self.facts()?.st_uid)
    }

    /// The metadata of a directory entry, without following a link; `None` if there is none.
    pub(crate) fn look(&self, name: &OsStr) -> io::Result<Option<Stat>> {
        match rustix::fs::statat(&self.fd, name, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(facts) => Ok(Some(facts)),
            Err(Errno::NOENT) => Ok(None),
            Err(errno) => Err(errno.into()),
        }
    }

    /// Opens a file for reading; refuses links, pipes, directories, and files with a second hard
    /// link.
    pub(crate) fn read(&self, name: &OsStr) -> io::Result<File> {
        self.open_plain(name, OFlags::RDONLY)
    }

    /// Opens a file for writing, with the checks of [`Directory::read`].
    pub(crate) fn write(&self, name: &OsStr) -> io::Result<File> {
        self.open_plain(name, OFlags::RDWR)
    }

    fn open_plain(&self, name: &OsStr, access: OFlags) -> io::Result<File> {
        // Opening a pipe would otherwise block until another process opens its other end.
        let flags = access | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let fd = rustix::fs::openat(&self.fd, name, flags, Mode::empty()).map_err(explain)?;
        check_plain(&rustix::fs::fstat(&fd)?)?;
        Ok(fd.into())
    }

    /// Creates a file; fails if the name is taken.
    pub(crate) fn create(&self, name: &OsStr, mode: u32) -> io::Result<File> {
        let flags =
            OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        Ok(rustix::fs::openat(&self.fd, name, flags, Mode::from_raw_mode(mode as _))?.into())
    }

    /// Fails unless the entry is a regular file. If it belongs to a user other than the owner of
    /// the directory, it must also have only one name.
    ///
    /// The owner's own files briefly have two names (hard links) while they are published.
    pub(crate) fn check_own(&self, name: &OsStr) -> io::Result<Option<Stat>> {
        let facts = self.look(name)?;
        if let Some(facts) = &facts {
            check_regular(facts)?;
            if facts.st_uid != self.owner()? {
                check_plain(facts)?;
            }
        }
        Ok(facts)
    }

    /// Fails unless the entry is a regular file with one name; `None` if there is no entry.
    pub(crate) fn check_plain(&self, name: &OsStr) -> io::Result<Option<Stat>> {
        let facts = self.look(name)?;
        facts.as_ref().map_or(Ok(()), check_plain)?;
        Ok(facts)
    }

    /// Creates a hard link; fails if the name is taken.
    pub(crate) fn link(&self, from: &OsStr, to: &OsStr) -> io::Result<()> {
        Ok(rustix::fs::linkat(&self.fd, from, &self.fd, to, AtFlags::empty())?)
    }

    /// Removes a directory entry; the target of a link is not affected.
    pub(crate) fn remove(&self, name: &OsStr) -> io::Result<()> {
        Ok(rustix::fs::unlinkat(&self.fd, name, AtFlags::empty())?)
    }

    /// Syncs the directory, so that its entries survive a power cut.
    pub(crate) fn sync(&self) -> io::Result<()> {
        Ok(rustix::fs::fsync(&self.fd)?)
    }
}

impl AsFd for Directory {
    fn as_fd(&self) -> std::os::fd::BorrowedFd<'_> {
        self.fd.as_fd()
    }
}

/// The parent of a path, or `.`, as a path that can be opened.
pub(crate) fn parent(file: &Path) -> &Path {
    match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// A name with a suffix, as used by the files beside a database.
pub(crate) fn suffixed(name: &OsStr, suffix: &str) -> OsString {
    let mut suffixed = name.to_owned();
    suffixed.push(suffix);
    suffixed
}

/// Changes the owner of a newly created file, if this process runs as root.
pub(crate) fn give_to(file: &File, user: u32, group: u32) -> io::Result<()> {
    if !rustix::process::geteuid().is_root() || file.metadata()?.uid() == user {
        return Ok(());
    }
    fchown(file, Some(user), Some(group))
}

fn check_plain(facts: &Stat) -> io::Result<()> {
    check_regular(facts)?;
    if facts.st_nlink > 1 {
        let message = "it has more than one name (hard link)";
        return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
    }
    Ok(())
}

fn check_regular(facts: &Stat) -> io::Result<()> {
    let kind = rustix::fs::FileType::from_raw_mode(facts.st_mode);
    if !kind.is_file() {
        let what = match kind {
            rustix::fs::FileType::Symlink => "it is a symbolic link",
            rustix::fs::FileType::Directory => "it is a directory",
            rustix::fs::FileType::Fifo => "it is a named pipe",
            _ => "it is not a regular file",
        };
        return Err(io::Error::new(io::ErrorKind::InvalidInput, what));
    }
    Ok(())
}

/// Converts an error code, with a clearer message for a link that was not followed.
fn explain(errno: Errno) -> io::Error {
    match errno {
        Errno::LOOP | Errno::MLINK => {
            io::Error::new(io::ErrorKind::InvalidInput, "it is a symbolic link")
        }
        errno => errno.into(),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    fn open_directory() -> (tempfile::TempDir, Directory) {
        let home = tempfile::tempdir().unwrap();
        let directory = Directory::open(home.path()).unwrap();
        (home, directory)
    }

    #[test]
    fn links_directories_pipes_and_hard_linked_files_are_not_read() {
        let (home, directory) = open_directory();
        let path = |name: &str| home.path().join(name);
        fs::write(path("plain"), "x").unwrap();
        symlink(path("plain"), path("symlink")).unwrap();
        fs::create_dir(path("directory")).unwrap();
        rustix::fs::mkfifoat(&directory, "pipe", Mode::RWXU).unwrap();
        assert!(directory.read("plain".as_ref()).is_ok());
        for (name, expected) in
            [("symlink", "symbolic link"), ("directory", "directory"), ("pipe", "named pipe")]
        {
            let error = directory.read(name.as_ref()).unwrap_err();
            assert!(error.to_string().contains(expected), "{name}: {error}");
        }
        fs::hard_link(path("plain"), path("hard")).unwrap();
        let error = directory.read("plain".as_ref()).unwrap_err();
        assert!(error.to_string().contains("hard link"), "{error}");
    }

    #[test]
    fn a_directory_that_others_can_write_to_is_refused_with_its_path() {
        let (home, _) = open_directory();
        let set = |mode| fs::set_permissions(home.path(), PermissionsExt::from_mode(mode)).unwrap();
        let check = || Directory::open(home.path()).unwrap().check_private(0);
        for mode in [0o700, 0o755, 0o750] {
            set(mode);
            assert!(check().is_ok(), "{mode:o}");
        }
        for mode in [0o770, 0o702, 0o1777] {
            set(mode);
            let error = check().unwrap_err();
            assert!(error.to_string().contains(home.path().to_str().unwrap()), "{error}");
        }
    }
}
