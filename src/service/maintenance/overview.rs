//! The state of the installation at a glance: numbers, and what needs attention.

use std::time::Duration;

use super::diagnosis::{Diagnosis, Finding};
use crate::domain::{BoundedCount, Day, SignIns, SigningKey, Timestamp, UserCounts};
use crate::error::Result;
use crate::service::View;
use crate::service::users::MAX_COUNTED;

/// The number of days of the chart of sign-ins, including today.
pub(crate) const CHART_DAYS: i64 = 30;

/// The maximum age of a backup.
const MAX_BACKUP_AGE: Duration = Duration::from_secs(7 * 24 * 3600);

/// How long a user may go without signing in before the account should be reviewed.
pub(crate) const MAX_IDLE: Duration = Duration::from_secs(90 * 24 * 3600);

/// The main numbers of a database.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Summary {
    /// The users.
    pub users: UserCounts,
    /// The live sessions.
    pub sessions: BoundedCount,
    /// When the last backup was verified.
    pub last_backup: Option<Timestamp>,
}

/// Something that an operator should do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Attention {
    /// The last diagnosis found faults.
    FailedChecks(Vec<&'static str>),
    /// There is no backup of the last days; the time of the last one.
    NoBackup(Option<Timestamp>),
    /// Other machines can reach the server, and the signing keys in the database are not sealed.
    UnsealedKeys,
    /// Active users have not signed in for a long time.
    IdleUsers(BoundedCount),
    /// Users still have password hashes of another program.
    ForeignHashes(u64),
}

/// The state of the installation.
#[derive(Clone, Debug)]
pub(crate) struct Overview {
    /// The numbers.
    pub summary: Summary,
    /// The last [`CHART_DAYS`] days, oldest first, without gaps.
    pub sign_ins: Vec<SignIns>,
    /// What needs attention, most urgent first.
    pub attention: Vec<Attention>,
    /// The last diagnosis in this process.
    pub diagnosis: Option<Diagnosis>,
}

impl View<'_> {
    /// The main numbers.
    pub(crate) fn summary(&self) -> Result<Summary> {
        let now = self.service.now();
        self.service.read(|reader| {
            Ok(Summary {
                users: reader.user_counts()?,
                sessions: reader.count_all_live_sessions(now, MAX_COUNTED)?,
                last_backup: reader.last_backup()?,
            })
        })
    }

    /// The state of the installation. `is_public` says whether other machines can reach the server.
    ///
    /// Reads counters and no table as a whole, so that it takes the same time with a million users.
    pub(crate) fn overview(&self, is_public: bool) -> Result<Overview> {
        let summary = self.summary()?;
        let diagnosis = self.service.last_diagnosis();
        let attention = self.attention(&summary, diagnosis.as_ref(), is_public)?;
        Ok(Overview { summary, sign_ins: self.sign_ins()?, attention, diagnosis })
    }

    fn sign_ins(&self) -> Result<Vec<SignIns>> {
        let Day(today) = Day::of(self.service.now());
        let first = today - CHART_DAYS + 1;
        let mut days: Vec<SignIns> = (first..=today)
            .map(|day| SignIns { day: Day(day), succeeded: 0, refused: 0 })
            .collect();
        self.service.read(|reader| {
            reader.sign_ins(Day(first), &mut |found| {
                if let Some(day) = days.iter_mut().find(|day| day.day == found.day) {
                    *day = found;
                }
                Ok(())
            })
        })?;
        Ok(days)
    }

    fn attention(
        &self,
        summary: &Summary,
        diagnosis: Option<&Diagnosis>,
        is_public: bool,
    ) -> Result<Vec<Attention>> {
        let now = self.service.now();
        let mut found = Vec::new();
        let is_failed = |finding: &&Finding| !finding.is_ok;
        let failed: Vec<&'static str> = diagnosis
            .map(|last| {
                last.findings.iter().filter(is_failed).map(|finding| finding.part).collect()
            })
            .unwrap_or_default();
        if !failed.is_empty() {
            found.push(Attention::FailedChecks(failed));
        }
        let is_file = self.service.0.store.as_file().is_some();
        if is_file && summary.last_backup.is_none_or(|at| at + MAX_BACKUP_AGE < now) {
            found.push(Attention::NoBackup(summary.last_backup));
        }
        let is_exposed = |key: &SigningKey| !key.is_sealed() && key.verifies_at(now);
        if is_public && self.keys()?.iter().any(is_exposed) {
            found.push(Attention::UnsealedKeys);
        }
        let (idle, schemes) = self.service.read(|reader| {
            let idle = reader.count_idle_users(now - MAX_IDLE, MAX_COUNTED)?;
            Ok((idle, reader.count_hash_schemes()?))
        })?;
        if idle.count > 0 {
            found.push(Attention::IdleUsers(idle));
        }
        let is_foreign = |scheme: &str| !scheme.starts_with("argon2id$");
        let foreign = schemes.iter().filter(|(scheme, _)| is_foreign(scheme));
        let foreign: u64 = foreign.map(|(_, users)| users).sum();
        if foreign > 0 {
            found.push(Attention::ForeignHashes(foreign));
        }
        Ok(found)
    }
}
