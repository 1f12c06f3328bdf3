//! Diagnosis: the database, the audit log, the clock, the signing keys, and the superusers.

use std::sync::PoisonError;

use crate::domain::{EventFilter, EventLimit, KeyState, SigningKey, Timestamp};
use crate::error::{Error, Remedy, Result};
use crate::service::{Service, View, superusers};

/// The result of the check of one part of the installation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    /// The part, such as `audit log`.
    pub part: &'static str,
    /// Whether the part is in order.
    pub is_ok: bool,
    /// A human-readable description of the result.
    pub detail: String,
    /// The remedy, if there is one.
    pub remedy: Option<Remedy>,
}

impl Finding {
    /// A part that is in order.
    pub(crate) fn ok(part: &'static str, detail: impl Into<String>) -> Self {
        Self { part, is_ok: true, detail: detail.into(), remedy: None }
    }

    /// A part that is not in order.
    pub(crate) fn fault(part: &'static str, detail: impl Into<String>) -> Self {
        Self { part, is_ok: false, detail: detail.into(), remedy: None }
    }

    /// A part that could not be checked.
    pub(crate) fn failed(part: &'static str, error: &Error) -> Self {
        Self { remedy: error.remedy().cloned(), ..Self::fault(part, error.to_string()) }
    }

    fn with_remedy(self, remedy: Remedy) -> Self {
        Self { remedy: Some(remedy), ..self }
    }
}

/// The findings of one diagnosis.
#[derive(Clone, Debug)]
pub(crate) struct Diagnosis {
    /// When it was made.
    pub at: Timestamp,
    /// The findings.
    pub findings: Vec<Finding>,
}

impl Service {
    /// The last diagnosis in this process.
    pub(crate) fn last_diagnosis(&self) -> Option<Diagnosis> {
        self.0.diagnosis.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Makes a diagnosis for pages that cannot wait for one.
    pub(in crate::service) fn diagnose_in_background(&self) -> Result<()> {
        View { service: self, actor: "server".to_owned() }.diagnose().map(drop)
    }
}

impl View<'_> {
    /// The last diagnosis in this process.
    pub(crate) fn last_diagnosis(&self) -> Option<Diagnosis> {
        self.service.last_diagnosis()
    }

    /// Checks the database, the audit log, the clock, the signing keys, and the superusers, and keeps
    /// the findings for [`Service::last_diagnosis`].
    pub(crate) fn diagnose(&self) -> Result<Vec<Finding>> {
        let findings = self.find_faults()?;
        let kept = Diagnosis { at: self.service.now(), findings: findings.clone() };
        let mut last = self.service.0.diagnosis.lock().unwrap_or_else(PoisonError::into_inner);
        *last = Some(kept);
        Ok(findings)
    }

    fn find_faults(&self) -> Result<Vec<Finding>> {
        match self.find_damage() {
            Err(error) => return Ok(vec![Finding::failed("database", &error)]),
            // The contents of a damaged database cannot be relied on.
            Ok(damage) if !damage.is_empty() => {
                let first = damage.into_iter().next().unwrap_or_default();
                let finding = Finding::fault("database", first);
                return Ok(vec![finding.with_remedy(Remedy::RestoreBackup)]);
            }
            Ok(_) => {}
        }
        let or_failed = |part, found: Result<Finding>| {
            found.unwrap_or_else(|error| Finding::failed(part, &error))
        };
        let superuser = self.service.read(|reader| superusers::any_can_sign_in(reader))?;
        Ok(vec![
            Finding::ok("database", "no damage"),
            or_failed("audit log", self.check_audit_log()),
            or_failed("clock", self.check_clock()),
            or_failed("signing keys", self.check_signing_keys()),
            if superuser {
                Finding::ok("superuser", "an active superuser can sign in")
            } else {
                Finding::fault("superuser", "no active superuser can sign in")
                    .with_remedy(Remedy::CreateSuperuser)
            },
        ])
    }

    fn check_audit_log(&self) -> Result<Finding> {
        let part = "audit log";
        Ok(match self.find_tampering(&[])? {
            None => Finding::ok(part, format!("{} events, all intact", self.head()?.sequence)),
            Some(found) => Finding::fault(part, found.to_string()),
        })
    }

    /// A clock that was set back makes tokens live longer than they should.
    fn check_clock(&self) -> Result<Finding> {
        let now = self.service.now();
        let mut last = None;
        let filter = EventFilter { limit: Some(EventLimit::Last(1)), ..EventFilter::default() };
        self.events(&filter, &mut |event| {
            last = Some(event.at);
            Ok(())
        })?;
        Ok(if last.is_none_or(|last| last <= now) {
            Finding::ok("clock", "ahead of the newest event, as it should be")
        } else {
            Finding::fault("clock", "behind the newest event")
        })
    }

    fn check_signing_keys(&self) -> Result<Finding> {
        let part = "signing keys";
        let mut keys = self.keys()?;
        keys.retain(|key| !key.is_legacy);
        let now = self.service.now();
        let count = |state| keys.iter().filter(|key| key.state(now) == state).count();
        let (next, active) = (count(KeyState::Next), count(KeyState::Active));
        if keys.is_empty() {
            return Ok(Finding::ok(part, "none yet; the first sign-in creates them"));
        }
        if (active, next) != (1, 1) {
            let detail = format!("{active} active, {next} next; there should be one of each");
            return Ok(Finding::fault(part, detail));
        }
        self.service.check_keys()?;
        let is_sealed = keys.iter().all(SigningKey::is_sealed);
        let has_master_key = self.service.0.settings.master_key.is_some();
        Ok(match (is_sealed, has_master_key) {
            (false, true) => {
                Finding::fault(part, "not all are sealed").with_remedy(Remedy::SealKeys)
            }
            (true, _) => Finding::ok(part, "1 active, 1 next; sealed"),
            (false, false) => Finding::ok(part, "1 active, 1 next"),
        })
    }
}
