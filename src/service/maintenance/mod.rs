//! Backups, restores, migrations, and checks of the database.

mod backup;
mod diagnosis;
mod integrity;
mod jobs;
mod restore_diff;

pub use backup::Backup;
pub use backup::{Migrated, Restored};
#[cfg(feature = "cli")]
pub(crate) use diagnosis::Finding;
pub(super) use integrity::IntegrityState;
pub(crate) use jobs::Job;
pub(super) use jobs::JobStatuses;
pub use restore_diff::{Named, RestoreDifferences};
