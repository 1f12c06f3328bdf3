//! Backups: taken while the database is in use, verified, and restored as a whole.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use serde_json::json;
use uuid::Uuid;

use crate::clock::{Clock, SystemClock, SystemRandom};
use crate::domain::{Action, Principal, Timestamp};
use crate::error::{Error, Result};
use crate::files::{Directory, parent};
use crate::service::{Admin, Location, Service, Settings, View, new_uuid, read};
use crate::store::{self, Counts, DatabaseFile, FileStore, Instance, SCHEMA_VERSION, Store};

/// The time in the name of a backup, so that names sort by age.
const STAMP: &str = "%Y%m%dT%H%M%SZ";

/// A verified backup.
#[derive(Clone, Debug)]
pub struct Backup {
    /// The path.
    pub path: PathBuf,
    /// The number of rows.
    pub counts: Counts,
    /// Older backups that were deleted.
    pub removed: Vec<PathBuf>,
    /// Whether the database could record the backup.
    pub is_noted: bool,
}

/// A migrated database.
#[derive(Clone, Debug)]
pub struct Migrated {
    /// The schema version before.
    pub from: u32,
    /// The backup of the old database; `None` if there was nothing to do.
    pub backup: Option<PathBuf>,
}

impl Service {
    /// Migrates a database in one transaction. A file is backed up first, in `backups` beside it,
    /// and must not be in use by a server or a command.
    pub fn migrate(location: impl Into<Location>, origin: &str) -> Result<Migrated> {
        let location = location.into();
        let Some(path) = location.path() else {
            let from = store::migrate_server(&location)?;
            if from < SCHEMA_VERSION {
                Self::open(&location, Settings::default())?.note_migration(from, origin)?;
            }
            return Ok(Migrated { from, backup: None });
        };
        let mut backup = None;
        let mut lock = None;
        let from = DatabaseFile::at(path).migrate(&mut |old| {
            lock = Some(DatabaseFile::at(path).lock_exclusive()?);
            let directory = path.with_file_name("backups");
            refuse_link(&directory)?;
            store::make_private_directory(&directory)?;
            let copy = free_name(&directory, "before-migration", || SystemClock.now());
            refuse_damage(old, path)?;
            // Published only when complete: a partial copy could be mistaken for a backup.
            let draft = draft_beside(&copy)?;
            let published = old.copy_to(&draft).and_then(|_| store::publish(&draft, &copy));
            remove_draft(&draft);
            published?;
            backup = Some(copy);
            Ok(())
        })?;
        if backup.is_some() {
            Self::open_with(lock, &location, Settings::default())?.note_migration(from, origin)?;
        }
        Ok(Migrated { from, backup })
    }

    fn note_migration(&self, from: u32, origin: &str) -> Result<()> {
        let service = self.with_origin(origin);
        let detail = json!({ "from": from, "to": service.instance().schema_version });
        let admin = service.admin(Principal::Operator)?;
        service
            .transact(|records| admin.note(records, Action::DatabaseMigrated, "database", &detail))
    }
}

impl View<'_> {
    /// The identity of the database.
    pub fn instance(&self) -> Instance {
        self.service.instance()
    }

    /// The number of rows in the main tables.
    pub fn counts(&self) -> Result<Counts> {
        self.service.read(|reader| reader.counts())
    }

    /// Damage in the database's file; empty for an intact database, and for one without a file.
    pub fn find_damage(&self) -> Result<Vec<String>> {
        self.service.0.store.as_file().map_or_else(|| Ok(Vec::new()), FileStore::find_damage)
    }
}

impl Admin<'_> {
    /// Backs up the database to `file`, which must not exist.
    pub fn backup_to(&self, file: &Path) -> Result<Backup> {
        if file.symlink_metadata().is_ok() {
            return Err(Error::conflict(format!("`{}` already exists", file.display()))
                .with_hint("choose another file, or a directory"));
        }
        check_output(parent(file))?;
        let draft = draft_beside(file)?;
        let counts = self.copy_and_verify(&draft).and_then(|counts| {
            store::publish(&draft, file)?;
            Ok(counts)
        });
        remove_draft(&draft);
        let counts = counts?;
        let now = self.service.now();
        let detail = json!({ "users": counts.users });
        // The backup is complete and verified, whether or not this can be recorded.
        let is_noted = self.service.transact(|records| {
            records.set_last_backup(now)?;
            self.note(records, Action::BackupCreated, "database", &detail)
        });
        let is_noted = is_noted.is_ok();
        Ok(Backup { path: file.to_owned(), counts, removed: Vec::new(), is_noted })
    }

    /// Backs up the database into a directory, with the time in the name, and deletes all but the
    /// `keep` newest of such backups. Backups of other databases remain.
    pub fn backup_into(&self, directory: &Path, keep: Option<usize>) -> Result<Backup> {
        refuse_link(directory)?;
        store::make_private_directory(directory)?;
        check_output(directory)?;
        let mut backup =
            self.backup_to(&free_name(directory, "vouchsafe", || self.service.now()))?;
        if let Some(keep) = keep {
            backup.removed = remove_old(&backup.path, self.service.instance().id, keep.max(1))?;
        }
        Ok(backup)
    }

    fn copy_and_verify(&self, draft: &Path) -> Result<Counts> {
        self.service.0.store.copy_to(draft)?;
        let copy = store::open(&draft.into())?;
        refuse_damage(copy.as_ref(), draft)?;
        let instance = read(copy.as_ref(), |reader| reader.instance())?;
        if instance.id != self.service.instance().id {
            return Err(Error::internal("a backup is of another database", "instance differs"));
        }
        read(copy.as_ref(), |reader| reader.counts())
    }
}

/// The file operations of a store.
fn file_of(store: &dyn Store) -> Result<&dyn FileStore> {
    store.as_file().ok_or_else(|| Error::invalid("a database in memory has no file to copy"))
}

/// Rejects a directory in which other users could replace the backup.
fn check_output(directory: &Path) -> Result<()> {
    let opened = Directory::open(directory).map_err(|cause| {
        Error::unavailable(format!("cannot write to `{}`", directory.display())).with_source(cause)
    })?;
    opened.check_output()
}

/// Rejects a directory that is a symbolic link, which another user may have created.
fn refuse_link(directory: &Path) -> Result<()> {
    if directory.is_symlink() {
        let message = format!("`{}` is a symbolic link", directory.display());
        return Err(Error::unavailable(message).with_hint("replace it with a directory"));
    }
    Ok(())
}

pub(super) fn refuse_damage(database: &dyn Store, path: &Path) -> Result<()> {
    match file_of(database)?.find_damage()?.first() {
        None => Ok(()),
        Some(first) => Err(Error::unavailable(format!("`{}` is damaged", path.display()))
            .with_hint("use another backup; nothing was changed")
            .with_source(first.clone())),
    }
}

/// An unused name with the current time. A second backup within a second waits for the next one.
fn free_name(directory: &Path, kind: &str, now: impl Fn() -> Timestamp) -> PathBuf {
    let name = || directory.join(format!("{kind}-{}.db", now().strftime(STAMP)));
    for _ in 0..11 {
        if name().symlink_metadata().is_err() {
            break;
        }
        thread::park_timeout(Duration::from_millis(100));
    }
    name()
}

pub(super) fn draft_beside(path: &Path) -> Result<PathBuf> {
    let name = format!(".{}.new", new_uuid(&SystemRandom)?.simple());
    Ok(path.with_file_name(name))
}

/// Removes a draft if it still exists.
pub(super) fn remove_draft(draft: &Path) {
    let _ = fs::remove_file(draft);
}

/// Deletes the oldest backups of `instance` that [`Admin::backup_into`] has created, and no other
/// files.
///
/// The backup `made` is always kept, even if others have later names because the clock was ahead.
fn remove_old(made: &Path, instance: Uuid, keep: usize) -> Result<Vec<PathBuf>> {
    let directory = made.parent().unwrap_or(made);
    let cannot = |cause| {
        Error::unavailable(format!("cannot delete old backups in `{}`", directory.display()))
            .with_source(cause)
    };
    let mut ours: Vec<PathBuf> = fs::read_dir(directory)
        .map_err(cannot)?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path != made && is_backup_name(path))
        .filter(|path| DatabaseFile::at(path).instance_id().is_ok_and(|found| found == instance))
        .collect();
    ours.sort();
    let surplus = ours.len().saturating_sub(keep - 1);
    ours.truncate(surplus);
    for path in &ours {
        fs::remove_file(path).map_err(cannot)?;
    }
    Ok(ours)
}

fn is_backup_name(path: &Path) -> bool {
    let stamp = path
        .file_name()
        .and_then(|name| name.to_str())
        .and_then(|name| name.strip_prefix("vouchsafe-")?.strip_suffix(".db"));
    stamp.is_some_and(|stamp| is_stamp(stamp) && path.is_file())
}

fn is_stamp(text: &str) -> bool {
    jiff::fmt::strtime::parse(STAMP, text).is_ok_and(|parsed| {
        parsed.to_datetime().is_ok_and(|at| at.strftime(STAMP).to_string() == text)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Timestamp;

    #[test]
    fn only_names_created_by_backup_into_are_recognized() {
        let home = tempfile::tempdir().unwrap();
        for (name, expected) in [
            ("vouchsafe-20261123T170300Z.db", true),
            ("vouchsafe-20261123T170300Z.db-wal", false),
            ("vouchsafe-20261323T170300Z.db", false),
            ("vouchsafe-.db", false),
            ("vouchsafe.db", false),
            ("other-20261123T170300Z.db", false),
        ] {
            let path = home.path().join(name);
            fs::write(&path, "").unwrap();
            assert_eq!(is_backup_name(&path), expected, "{name}");
        }
    }

    #[test]
    fn a_formatted_time_is_a_valid_stamp() {
        let now = Timestamp::from_second(1_800_000_000).unwrap();
        assert!(is_stamp(&now.strftime(STAMP).to_string()));
    }
}
