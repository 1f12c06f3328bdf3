//! Files in directories that another user may own.
//!
//! A command of root's works on the files of a service user, who can put a link, a pipe or a file
//! of another name into the directory at any moment. So each file is opened relative to its
//! directory and without following links, what is opened is looked at before it is used, and what
//! is created must not have been there before. A new file gets its name when it is complete and on
//! the disk.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::{MetadataExt, fchown};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use rustix::fs::{AtFlags, Mode, OFlags, RawMode, Stat};
use rustix::io::Errno;

use crate::error::{Error, Result};

/// The permissions of what holds secrets: its owner's alone.
pub(crate) const PRIVATE: u32 = 0o600;

/// The permissions of a public file, such as a man page.
pub(crate) const PUBLIC: u32 = 0o644;

/// Write permission for the group or for all other users.
const WRITABLE_BY_OTHERS: RawMode = 0o022;

/// The bit of a directory, such as `/tmp`, in which a user can rename or remove only their own files.
const STICKY: RawMode = 0o1000;

/// An open directory: replacing it at its path does not affect what is opened through it.
#[derive(Debug)]
pub(crate) struct Directory {
    fd: OwnedFd,
    path: PathBuf,
}

impl Directory {
    /// Opens the directory at a path, whose links are followed: the caller has named it.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let fd = rustix::fs::open(
            path,
            OFlags::DIRECTORY | OFlags::RDONLY | OFlags::CLOEXEC,
            Mode::empty(),
        )?;
        Ok(Self { fd, path: path.to_owned() })
    }

    /// Opens a directory that this process has made: no link, owned by this user, and closed to all others.
    pub(crate) fn open_own(path: &Path) -> io::Result<Self> {
        let flags = OFlags::DIRECTORY | OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let fd = rustix::fs::open(path, flags, Mode::empty()).map_err(explain)?;
        let own = Self { fd, path: path.to_owned() };
        let facts = own.facts()?;
        let euid = rustix::process::geteuid().as_raw();
        if facts.st_uid != euid || facts.st_mode & 0o077 != 0 {
            let message = "another user has put a directory of theirs in its place";
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, message));
        }
        Ok(own)
    }

    /// Makes a directory in this one, of mode 0700.
    pub(crate) fn make_directory(&self, name: &OsStr) -> io::Result<()> {
        Ok(rustix::fs::mkdirat(&self.fd, name, Mode::RWXU)?)
    }

    /// Moves a file to a name in another directory, and takes that from what has it.
    pub(crate) fn move_to(&self, from: &OsStr, there: &Self, to: &OsStr) -> io::Result<()> {
        Ok(rustix::fs::renameat(&self.fd, from, &there.fd, to)?)
    }

    /// Opens the directory that a file is in, or is to be; gives its name in there, too.
    pub(crate) fn of(file: &Path) -> io::Result<(Self, OsString)> {
        let name = file.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_owned();
        Ok((Self::open(parent(file))?, name))
    }

    /// Refuses a directory in which another user could replace the files of `owner`.
    pub(crate) fn check_private(&self, owner: u32) -> Result<()> {
        let facts = self.facts().map_err(|cause| self.cannot("look at", cause))?;
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

    /// Refuses a directory in which another user could replace a new file of ours: one that others
    /// can write to, unless it is sticky.
    pub(crate) fn check_output(&self) -> Result<()> {
        let facts = self.facts().map_err(|cause| self.cannot("look at", cause))?;
        if facts.st_mode & WRITABLE_BY_OTHERS == 0 || facts.st_mode & STICKY != 0 {
            return Ok(());
        }
        Err(self.writable_by_others("name another one"))
    }

    fn writable_by_others(&self, instead: &str) -> Error {
        let shown = self.path.display();
        Error::unavailable(format!("other users can write to the directory `{shown}`"))
            .with_hint(format!("take that away with `chmod go-w {shown}`, or {instead}"))
    }

    fn cannot(&self, verb: &str, cause: io::Error) -> Error {
        let shown = self.path.display();
        Error::unavailable(format!("cannot {verb} the directory `{shown}`")).with_source(cause)
    }

    pub(crate) fn facts(&self) -> io::Result<Stat> {
        Ok(rustix::fs::fstat(&self.fd)?)
    }

    /// The number of the user who owns the directory.
    pub(crate) fn owner(&self) -> io::Result<u32> {
        Ok(self.facts()?.st_uid)
    }

    /// What stands at a name, which may be a link; `None` for nothing.
    pub(crate) fn look(&self, name: &OsStr) -> io::Result<Option<Stat>> {
        match rustix::fs::statat(&self.fd, name, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(facts) => Ok(Some(facts)),
            Err(Errno::NOENT) => Ok(None),
            Err(errno) => Err(errno.into()),
        }
    }

    /// Opens a file to read it. A link, a pipe, a directory, and a file that has another name
    /// elsewhere, are refused.
    pub(crate) fn read(&self, name: &OsStr) -> io::Result<File> {
        self.open_plain(name, OFlags::RDONLY)
    }

    /// Opens a file to change it, as [`Directory::read`] opens one to read it.
    pub(crate) fn write(&self, name: &OsStr) -> io::Result<File> {
        self.open_plain(name, OFlags::RDWR)
    }

    fn open_plain(&self, name: &OsStr, access: OFlags) -> io::Result<File> {
        // Without blocking until another process opens the other end of a pipe.
        let flags = access | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let fd = rustix::fs::openat(&self.fd, name, flags, Mode::empty()).map_err(explain)?;
        check_plain(&rustix::fs::fstat(&fd)?)?;
        Ok(fd.into())
    }

    /// Creates a file that is not there yet.
    pub(crate) fn create(&self, name: &OsStr, mode: u32) -> io::Result<File> {
        let flags =
            OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        Ok(rustix::fs::openat(&self.fd, name, flags, Mode::from_raw_mode(mode as _))?.into())
    }

    /// Refuses what is not a regular file, and a file that has another name elsewhere and is not of
    /// the owner of this directory: another user's. A file of the owner's has two names while it
    /// is put in place, or in that of another.
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

    /// Refuses what stands at a name and is not a plain file with this one name, if anything is.
    pub(crate) fn check_plain(&self, name: &OsStr) -> io::Result<Option<Stat>> {
        let facts = self.look(name)?;
        facts.as_ref().map_or(Ok(()), check_plain)?;
        Ok(facts)
    }

    /// Gives a file a second name, unless something has it.
    pub(crate) fn link(&self, from: &OsStr, to: &OsStr) -> io::Result<()> {
        Ok(rustix::fs::linkat(&self.fd, from, &self.fd, to, AtFlags::empty())?)
    }

    /// Gives a file another name, and takes that from what has it.
    pub(crate) fn rename(&self, from: &OsStr, to: &OsStr) -> io::Result<()> {
        Ok(rustix::fs::renameat(&self.fd, from, &self.fd, to)?)
    }

    /// Takes a name away. What a link leads to stays.
    pub(crate) fn remove(&self, name: &OsStr) -> io::Result<()> {
        Ok(rustix::fs::unlinkat(&self.fd, name, AtFlags::empty())?)
    }

    /// Sees to it that names survive a power cut.
    pub(crate) fn sync(&self) -> io::Result<()> {
        Ok(rustix::fs::fsync(&self.fd)?)
    }
}

impl AsFd for Directory {
    fn as_fd(&self) -> std::os::fd::BorrowedFd<'_> {
        self.fd.as_fd()
    }
}

/// The directory that a file is in, as a path that can be opened.
pub(crate) fn parent(file: &Path) -> &Path {
    match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// A name with something behind it, as those of the files beside a database.
pub(crate) fn suffixed(name: &OsStr, suffix: &str) -> OsString {
    let mut suffixed = name.to_owned();
    suffixed.push(suffix);
    suffixed
}

/// Gives a file that this process has just created to a user, if it is root's to give.
pub(crate) fn give_to(file: &File, user: u32, group: u32) -> io::Result<()> {
    if !rustix::process::geteuid().is_root() || file.metadata()?.uid() == user {
        return Ok(());
    }
    fchown(file, Some(user), Some(group))
}

fn check_plain(facts: &Stat) -> io::Result<()> {
    check_regular(facts)?;
    if facts.st_nlink > 1 {
        let message = "it has a second name (a hard link)";
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

/// In the place of the system's words for a link that is not followed.
fn explain(errno: Errno) -> io::Error {
    match errno {
        Errno::LOOP | Errno::MLINK => {
            io::Error::new(io::ErrorKind::InvalidInput, "it is a symbolic link")
        }
        errno => errno.into(),
    }
}

/// A file under a draft name. It gets its own when it is complete, and is gone
/// when it is dropped before.
#[derive(Debug)]
pub(crate) struct NewFile {
    directory: Directory,
    draft: OsString,
    name: OsString,
    path: PathBuf,
    file: File,
}

impl NewFile {
    /// Begins a file that is not there yet.
    pub(crate) fn create(path: &Path) -> Result<Self> {
        let new = Self::draft(path, PRIVATE)?;
        match new.directory.look(&new.name) {
            Ok(None) => Ok(new),
            Ok(Some(_)) => Err(exists(path)),
            Err(cause) => Err(cannot_write(path, cause)),
        }
    }

    /// Begins a file that takes the place of the one that is there, if one is.
    pub(crate) fn replace(path: &Path, mode: u32) -> Result<Self> {
        let new = Self::draft(path, mode)?;
        let found = new.directory.look(&new.name).map_err(|cause| cannot_write(path, cause))?;
        // A device, a pipe or a link would be replaced, and not written to.
        let is_file = |facts: Stat| rustix::fs::FileType::from_raw_mode(facts.st_mode).is_file();
        if found.is_none_or(is_file) {
            return Ok(new);
        }
        Err(not_a_file(path))
    }

    fn draft(path: &Path, mode: u32) -> Result<Self> {
        if path.file_name().is_none() {
            return Err(not_a_file(path));
        }
        let (directory, name) = Directory::of(path).map_err(|cause| cannot_write(path, cause))?;
        directory.check_output()?;
        let (draft, file) =
            create_draft(&directory, &name, mode).map_err(|cause| cannot_write(path, cause))?;
        Ok(Self { directory, draft, name, path: path.to_owned(), file })
    }

    /// Gives the file its name, unless something has that by now.
    pub(crate) fn publish(self) -> Result<()> {
        self.keep(|new| new.directory.link(&new.draft, &new.name))
    }

    /// Gives the file its name, also if another has it.
    pub(crate) fn put_in_place(self) -> Result<()> {
        self.keep(|new| new.directory.rename(&new.draft, &new.name))
    }

    fn keep(self, give_name: impl FnOnce(&Self) -> io::Result<()>) -> Result<()> {
        let kept = self.file.sync_all();
        let kept = kept.and_then(|()| give_name(&self)).and_then(|()| self.directory.sync());
        kept.map_err(|cause| match cause.kind() {
            io::ErrorKind::AlreadyExists => exists(&self.path),
            _ => cannot_write(&self.path, cause),
        })
    }
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        // Another name of the finished file, or half of one.
        let _ = self.directory.remove(&self.draft);
    }
}

/// Creates a file beside that of a name, under a name that nothing has.
pub(crate) fn create_draft(
    directory: &Directory,
    name: &OsStr,
    mode: u32,
) -> io::Result<(OsString, File)> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    loop {
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let mut draft = OsString::from(".");
        draft.push(name);
        draft.push(format!(".{}-{count}.new", std::process::id()));
        match directory.create(&draft, mode) {
            // Another process of that number was killed.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && count < 1000 => {}
            created => return created.map(|file| (draft, file)),
        }
    }
}

fn not_a_file(path: &Path) -> Error {
    Error::invalid(format!("`{}` exists, but is not a regular file", path.display()))
        .with_hint("name a file, or leave it away to write to a pipe")
}

fn exists(path: &Path) -> Error {
    Error::conflict(format!("`{}` exists already", path.display())).with_hint("choose another file")
}

fn cannot_write(path: &Path, cause: io::Error) -> Error {
    Error::unavailable(format!("cannot write `{}`", path.display()))
        .with_hint("check the directory and the space on the disk; nothing was replaced")
        .with_source(cause)
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
    fn only_a_plain_file_with_one_name_is_read() {
        let (home, directory) = open_directory();
        let path = |name: &str| home.path().join(name);
        fs::write(path("plain"), "x").unwrap();
        symlink(path("plain"), path("symlink")).unwrap();
        fs::create_dir(path("directory")).unwrap();
        rustix::fs::mkfifoat(&directory, "pipe", Mode::RWXU).unwrap();
        assert!(directory.read("plain".as_ref()).is_ok());
        for (name, why) in
            [("symlink", "symbolic link"), ("directory", "directory"), ("pipe", "named pipe")]
        {
            let error = directory.read(name.as_ref()).unwrap_err();
            assert!(error.to_string().contains(why), "{name}: {error}");
        }
        fs::hard_link(path("plain"), path("hard")).unwrap();
        let error = directory.read("plain".as_ref()).unwrap_err();
        assert!(error.to_string().contains("hard link"), "{error}");
    }

    #[test]
    fn a_new_file_has_its_name_when_it_is_complete_and_not_before() {
        let (home, _) = open_directory();
        let path = home.path().join("out");
        let names = || fs::read_dir(home.path()).unwrap().count();
        let mut new = NewFile::create(&path).unwrap();
        new.write_all(b"half").unwrap();
        assert!(!path.exists());
        drop(new);
        assert_eq!(names(), 0, "no draft is left");
        let mut new = NewFile::create(&path).unwrap();
        new.write_all(b"all").unwrap();
        new.publish().unwrap();
        assert_eq!((fs::read(&path).unwrap().as_slice(), names()), (&b"all"[..], 1));
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        let taken = NewFile::create(&path).unwrap_err();
        assert!(taken.to_string().contains("exists already"), "{taken}");
        NewFile::replace(&path, PUBLIC).unwrap().put_in_place().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"");
    }

    #[test]
    fn a_new_file_replaces_no_link() {
        let (home, _) = open_directory();
        let (target, link) = (home.path().join("target"), home.path().join("link"));
        fs::write(&target, "secret").unwrap();
        symlink(&target, &link).unwrap();
        assert!(NewFile::create(&link).is_err());
        assert!(NewFile::replace(&link, PRIVATE).is_err());
        assert_eq!(fs::read(&target).unwrap(), b"secret");
    }

    #[test]
    fn a_directory_that_others_can_write_to_is_refused_by_name() {
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
            let is_output = NewFile::create(&home.path().join("x")).is_ok();
            assert_eq!(is_output, mode == 0o1777, "{mode:o}");
        }
    }
}
