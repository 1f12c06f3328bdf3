//! Copies a database to another place or backend, with all IDs and the audit log.

use super::backup::{draft_beside, remove_draft};
use crate::error::{Error, Result};
use crate::files::parent;
use crate::service::{Location, Service, read};
use crate::store::{self, Counts, DatabaseFile, Store};

impl Service {
    /// Copies a database to a location where there is none yet, or an empty one on a server. The
    /// copy is compared row by row, and is complete or not there at all.
    ///
    /// Tokens and sessions stay valid: serve only one of the two databases.
    pub fn copy(from: &Location, to: &Location) -> Result<Counts> {
        let lock = |path| DatabaseFile::at(path).lock_shared();
        let _lock = from.path().map(lock).transpose()?;
        let source = store::open(from)?;
        let Some(path) = to.path() else {
            let is_new = Self::create(to)?;
            let target = store::open(to)?;
            if !is_new && !is_empty(target.as_ref())? {
                return Err(already_there(to));
            }
            target.replace_rows(source.as_ref(), &mut |_| Ok(()))?;
            return counts(target.as_ref());
        };
        if path.symlink_metadata().is_ok() {
            return Err(already_there(to));
        }
        store::make_private_directory(parent(path))?;
        let draft = draft_beside(path)?;
        let copied = source.copy_to(&draft).and_then(|file| {
            DatabaseFile::at(path).give_to_owner(&file)?;
            store::publish(&draft, path)
        });
        remove_draft(&draft);
        copied?;
        let target = store::open(to)?;
        if let Some(file) = target.as_file() {
            file.store_head(&read(target.as_ref(), |reader| reader.head())?)?;
        }
        counts(target.as_ref())
    }
}

fn already_there(to: &Location) -> Error {
    Error::conflict(format!("there is a database at `{to}` already"))
        .with_hint("nothing was changed; choose another place")
}

fn counts(store: &dyn Store) -> Result<Counts> {
    read(store, |reader| reader.counts())
}

/// Whether a database has no users, and nothing has ever happened in it.
fn is_empty(store: &dyn Store) -> Result<bool> {
    read(store, |reader| Ok(reader.counts()?.users == 0 && reader.head()?.sequence == 0))
}
