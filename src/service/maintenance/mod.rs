//! Backups, restores, migrations, and checks of the database.

mod backup;
mod integrity;
mod restore_diff;

pub use backup::{Backup, Migrated, Restored};
pub(super) use integrity::IntegrityState;
pub use restore_diff::{Named, RestoreDifferences};
