//! Backups, restores, migrations, and checks of the database.

mod backup;
mod copy;
mod diagnosis;
mod integrity;
mod jobs;
mod loss;
mod overview;
mod restore;
mod restore_diff;

pub use backup::{Backup, Migrated};
pub(crate) use diagnosis::{Diagnosis, Finding};
pub(super) use integrity::IntegrityState;
pub(crate) use jobs::Job;
pub(super) use jobs::JobStatuses;
pub(crate) use overview::{Attention, MAX_IDLE, Overview};
pub use restore::Restored;
pub use restore_diff::{Named, RestoreDifferences};
