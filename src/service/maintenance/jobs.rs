//! The periodic jobs of a server: their intervals and their status.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::json;

use crate::domain::{Action, Timestamp};
use crate::error::Result;
use crate::service::Service;
use crate::service::auth::sessions::KEPT_AFTER_EXPIRY;
use crate::store::Records;

/// The maximum number of sessions that one run of [`Job::Retention`] deletes, so that sign-ins do
/// not wait for it.
const MAX_DELETED: u32 = 1_000;

/// A job that a server runs periodically.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Job {
    /// Checks the whole database, and stops serving it while it is damaged.
    IntegrityCheck,
    /// Records when sessions were last used.
    LastUse,
    /// Records the sign-ins for unknown accounts that were refused without an event of their own.
    RefusalCount,
    /// Deletes sessions that expired a week ago, and expired links.
    Retention,
    /// Verifies the audit log and checks the keys, for the pages that show the result.
    Diagnosis,
}

impl Job {
    /// All jobs.
    pub(crate) const ALL: [Self; 5] =
        [Self::IntegrityCheck, Self::LastUse, Self::RefusalCount, Self::Retention, Self::Diagnosis];

    /// Whether it concerns the database, and not what this process has in memory.
    const fn is_shared(self) -> bool {
        matches!(self, Self::RefusalCount | Self::Retention)
    }

    /// The name in metrics and events.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::IntegrityCheck => "integrity_check",
            Self::LastUse => "last_use",
            Self::RefusalCount => "refusal_count",
            Self::Retention => "retention",
            Self::Diagnosis => "diagnosis",
        }
    }
}

/// The history of a job since the start of the process.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct JobStatus {
    /// The number of runs that succeeded.
    pub succeeded: u64,
    /// The number of runs that failed.
    pub failed: u64,
    /// When the last successful run ended.
    pub last_success: Option<Timestamp>,
    /// Whether the last run failed.
    is_failing: bool,
}

/// The status of every job that has run.
#[derive(Default)]
pub(in crate::service) struct JobStatuses(Mutex<HashMap<Job, JobStatus>>);

impl JobStatuses {
    fn lock(&self) -> MutexGuard<'_, HashMap<Job, JobStatus>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Service {
    /// Runs a job once. The first failure after a success is recorded in the audit log, if the
    /// database can be written.
    pub(crate) fn run_job(&self, job: Job) -> Result<()> {
        if !self.may_run(job)? {
            return Ok(());
        }
        let done = match job {
            Job::IntegrityCheck => self.check_integrity(),
            Job::LastUse => self.store_last_uses(),
            Job::RefusalCount => self.keep_counted_refusals(),
            Job::Retention => self.delete_expired(),
            Job::Diagnosis => self.diagnose_in_background(),
        };
        let is_first_failure = {
            let mut statuses = self.0.jobs.lock();
            let status = statuses.entry(job).or_default();
            let was_failing = std::mem::replace(&mut status.is_failing, done.is_err());
            match done {
                Ok(()) => {
                    status.succeeded += 1;
                    status.last_success = Some(self.now());
                }
                Err(_) => status.failed += 1,
            }
            done.is_err() && !was_failing
        };
        if let (Err(error), true) = (&done, is_first_failure) {
            let detail = json!({ "job": job.name(), "error": error.to_string() });
            let note = |records: &mut dyn Records| {
                self.note(records, "server", Action::JobFailed, job.name(), &detail)
            };
            // If the database caused the failure, only the server's log reports it.
            let _ = self.transact(note);
        }
        done
    }

    /// Whether this process runs a job. Of several nodes on one database, one does the work that
    /// concerns them all, until it no longer renews its lease. Should two run a job at once, because
    /// their clocks differ, they do the same work twice.
    fn may_run(&self, job: Job) -> Result<bool> {
        if !job.is_shared() || !self.has_nodes() {
            return Ok(true);
        }
        let node = if let Some(node) = self.0.node.get() {
            node
        } else {
            let made = self.new_nonce()?;
            self.0.node.get_or_init(|| made)
        };
        let lease = self.interval(job) * 3;
        self.transact_unsynced(|records| {
            let now = self.now();
            records.take_lease(job.name(), node, now, now + lease)
        })
    }

    /// The time between two runs of a job, which may change while a job waits.
    pub(crate) fn interval(&self, job: Job) -> Duration {
        Duration::from_secs(match job {
            // A read error may be transient, so a database with damage is checked sooner.
            Job::IntegrityCheck if self.check_open().is_err() => 5,
            Job::IntegrityCheck => 30,
            Job::LastUse | Job::RefusalCount => 5,
            Job::Retention => 600,
            // Soon after the start, and then rarely: verifying a million events takes seconds.
            Job::Diagnosis if self.last_diagnosis().is_none() => 2,
            Job::Diagnosis => 900,
        })
    }

    /// A random factor from 0.9 to 1 that shortens an interval, so that several servers do not run
    /// their jobs at the same time.
    pub(crate) fn jitter(&self) -> f64 {
        let mut byte = [0];
        let _ = self.0.random.fill(&mut byte);
        1.0 - f64::from(byte[0]) / 2560.0
    }

    /// The status of every job that has run in this process.
    pub(crate) fn job_statuses(&self) -> Vec<(Job, JobStatus)> {
        let statuses = self.0.jobs.lock();
        let find = |job: Job| statuses.get(&job).map(|status| (job, *status));
        Job::ALL.into_iter().filter_map(find).collect()
    }

    fn delete_expired(&self) -> Result<()> {
        let now = self.now();
        self.transact(|records| {
            records.delete_links_before(now)?;
            records.delete_sessions_before(now - KEPT_AFTER_EXPIRY, MAX_DELETED).map(drop)
        })
    }
}
