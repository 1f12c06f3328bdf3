//! Backups, restores, migrations, and checks of the database.

mod backup;
mod diagnosis;
mod integrity;
mod jobs;
mod restore_diff;

pub use backup::{Backup, Migrated, Restored};
pub use diagnosis::Finding;
pub(super) use integrity::IntegrityState;
pub(super) use jobs::JobStatuses;
pub use jobs::{Job, JobStatus};
pub use restore_diff::{Named, RestoreDifferences};
