//! Restores a backup as a whole.

use std::fs::File;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::backup::{draft_beside, refuse_damage, remove_draft};
use crate::clock::{Clock, SystemClock};
use crate::domain::{Action, Head, Principal, SessionFilter, Timestamp};
use crate::error::{Error, Remedy, Result};
use crate::files::parent;
use crate::service::{Admin, Location, Service, Settings};
use crate::store::{self, Counts, DatabaseFile, Instance, Records, Store};

/// A restored database.
#[derive(Clone, Debug)]
pub struct Restored {
    /// The identity of the restored database.
    pub instance: Instance,
    /// The number of rows.
    pub counts: Counts,
    /// The path of the replaced database.
    pub before: Option<PathBuf>,
    /// Whether the replaced database was another instance, and not another state of this one.
    pub is_another: bool,
}

impl Service {
    /// Replaces a database with a backup. A replaced file is kept beside the new one.
    ///
    /// Ends all sessions, because a session that was ended after the backup would be valid again.
    /// Fails while a server uses the database, or if the backup is damaged.
    pub fn restore(
        location: impl Into<Location>,
        from: &Path,
        settings: Settings,
        origin: &str,
    ) -> Result<Restored> {
        let location = location.into();
        let backup = open_backup(from)?;
        refuse_damage(backup.as_ref(), from)?;
        let Some(path) = location.path() else {
            return restore_on_server(&location, backup.as_ref(), settings, origin);
        };
        store::make_private_directory(parent(path))?;
        let _lock = DatabaseFile::at(path).lock_exclusive()?;
        let draft = draft_beside(path)?;
        let known = DatabaseFile::at(path).instance_id().ok();
        let prepared = prepare(backup.as_ref(), (path, &draft), settings, origin);
        let restored = prepared.and_then(|(file, instance, counts, head)| {
            let before =
                DatabaseFile::at(path).replace((&draft, &file), &head, SystemClock.now())?;
            let is_another = known.is_some_and(|known| known != instance.id);
            Ok(Restored { instance, counts, before, is_another })
        });
        remove_draft(&draft);
        restored
    }
}

/// Replaces the rows of a database on a server, or creates it.
fn restore_on_server(
    location: &Location,
    backup: &dyn Store,
    settings: Settings,
    origin: &str,
) -> Result<Restored> {
    let is_new = Service::create(location)?;
    let service = Service::open(location, settings.clone())?.with_origin(origin);
    let known = service.instance().id;
    let admin = service.admin(Principal::Operator)?;
    service.0.store.replace_rows(backup, &mut |records| {
        admin.end_all(records, Action::DatabaseRestored).map(drop)
    })?;
    let restored = Service::open(location, settings)?;
    let (instance, counts) = (restored.instance(), restored.read(|reader| reader.counts())?);
    let is_another = !is_new && known != instance.id;
    Ok(Restored { instance, counts, before: None, is_another })
}

impl Admin<'_> {
    /// Ends what may have been ended or used in the changes that the database lacks, and would be
    /// valid again; returns how many sessions that were.
    pub(super) fn end_all(&self, records: &mut dyn Records, reason: Action) -> Result<u64> {
        let ended = self.revoke(records, SessionFilter::All)?;
        records.delete_links_before(Timestamp::MAX)?;
        self.note(records, reason, "database", &json!({}))?;
        Ok(ended)
    }
}

/// Creates a copy that is ready to be served at `path`.
fn prepare(
    backup: &dyn Store,
    (path, draft): (&Path, &Path),
    settings: Settings,
    origin: &str,
) -> Result<(File, Instance, Counts, Head)> {
    let file = backup.copy_to(draft)?;
    // The draft is opened like any database, so it must belong to the owner of the directory.
    DatabaseFile::at(path).give_to_owner(&file)?;
    let service = Service::open_with(None, &draft.into(), settings)?.with_origin(origin);
    let admin = service.admin(Principal::Operator)?;
    service.transact(|records| admin.end_all(records, Action::DatabaseRestored))?;
    // Remove the audit head beside the draft; `replace` stores one beside `path`.
    DatabaseFile::at(draft).take_head();
    Ok((file, service.instance(), admin.counts()?, admin.head()?))
}

/// Opens a backup for reading.
pub(in crate::service) fn open_backup(from: &Path) -> Result<Box<dyn Store>> {
    if from.symlink_metadata().is_err() {
        return Err(Error::unavailable(format!("there is no backup at `{}`", from.display()))
            .with_remedy(Remedy::ChooseBackup));
    }
    store::open(&from.into())
}
