//! Files that a command writes, published under their final name only when they are complete.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use rustix::fs::Stat;

use super::{Directory, PRIVATE};
use crate::error::{Error, Result};

/// The permissions of a public file, such as a man page.
pub(crate) const PUBLIC: u32 = 0o644;

/// A file that is written under a temporary name and gets its final name when it is complete.
/// Dropping it before then removes it.
#[derive(Debug)]
pub(crate) struct NewFile {
    directory: Directory,
    draft: OsString,
    name: OsString,
    path: PathBuf,
    file: File,
}

impl NewFile {
    /// Starts a new file; fails if the name is taken.
    pub(crate) fn create(path: &Path) -> Result<Self> {
        let new = Self::draft(path, PRIVATE)?;
        match new.directory.look(&new.name) {
            Ok(None) => Ok(new),
            Ok(Some(_)) => Err(exists(path)),
            Err(cause) => Err(cannot_write(path, cause)),
        }
    }

    /// Starts a file that replaces an existing regular file, if there is one.
    pub(crate) fn replace(path: &Path, mode: u32) -> Result<Self> {
        let new = Self::draft(path, mode)?;
        let found = new.directory.look(&new.name).map_err(|cause| cannot_write(path, cause))?;
        // A device, a pipe, or a link would be replaced instead of written to.
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

    /// Publishes the file under its name; fails if the name has been taken in the meantime.
    pub(crate) fn publish(self) -> Result<()> {
        self.keep(|new| new.directory.link(&new.draft, &new.name))
    }

    /// Publishes the file under its name and replaces an existing file.
    pub(crate) fn publish_replacing(self) -> Result<()> {
        self.keep(|new| new.directory.move_to(&new.draft, &new.directory, &new.name))
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
        // Also after publishing: a hard link leaves the temporary name in place.
        let _ = self.directory.remove(&self.draft);
    }
}

/// Creates a file with an unused temporary name derived from `name`.
fn create_draft(directory: &Directory, name: &OsStr, mode: u32) -> io::Result<(OsString, File)> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    loop {
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let mut draft = OsString::from(".");
        draft.push(name);
        draft.push(format!(".{}-{count}.new", std::process::id()));
        match directory.create(&draft, mode) {
            // An earlier process with the same ID was killed and left its file.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && count < 1000 => {}
            created => return created.map(|file| (draft, file)),
        }
    }
}

fn not_a_file(path: &Path) -> Error {
    Error::invalid(format!("`{}` exists, but is not a regular file", path.display()))
        .with_hint("choose a regular file; to write to a pipe, omit the option")
}

fn exists(path: &Path) -> Error {
    Error::conflict(format!("`{}` already exists", path.display())).with_hint("choose another file")
}

fn cannot_write(path: &Path, cause: io::Error) -> Error {
    Error::unavailable(format!("cannot write `{}`", path.display()))
        .with_hint("check the directory and the free disk space; nothing was replaced")
        .with_source(cause)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn a_new_file_has_its_name_only_after_it_is_published() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("out");
        let count = || fs::read_dir(home.path()).unwrap().count();
        let mut new = NewFile::create(&path).unwrap();
        new.write_all(b"half").unwrap();
        assert!(!path.exists());
        drop(new);
        assert_eq!(count(), 0, "no draft is left");
        let mut new = NewFile::create(&path).unwrap();
        new.write_all(b"all").unwrap();
        new.publish().unwrap();
        assert_eq!((fs::read(&path).unwrap().as_slice(), count()), (&b"all"[..], 1));
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        let taken = NewFile::create(&path).unwrap_err();
        assert!(taken.to_string().contains("already exists"), "{taken}");
        NewFile::replace(&path, PUBLIC).unwrap().publish_replacing().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"");
    }

    #[test]
    fn a_new_file_does_not_replace_a_symbolic_link() {
        let home = tempfile::tempdir().unwrap();
        let (target, link) = (home.path().join("target"), home.path().join("link"));
        fs::write(&target, "secret").unwrap();
        symlink(&target, &link).unwrap();
        assert!(NewFile::create(&link).is_err());
        assert!(NewFile::replace(&link, PRIVATE).is_err());
        assert_eq!(fs::read(&target).unwrap(), b"secret");
    }

    #[test]
    fn a_directory_that_others_can_write_to_is_refused_unless_it_is_sticky() {
        let home = tempfile::tempdir().unwrap();
        for (mode, accepted) in
            [(0o700, true), (0o755, true), (0o770, false), (0o702, false), (0o1777, true)]
        {
            fs::set_permissions(home.path(), PermissionsExt::from_mode(mode)).unwrap();
            assert_eq!(NewFile::create(&home.path().join("x")).is_ok(), accepted, "{mode:o}");
        }
    }
}
