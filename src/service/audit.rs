//! The audit log: every change, recorded in its own transaction and chained by digests.

use std::fmt;

use serde_json::{Value, json};

use super::{Admin, Service, View};
use crate::domain::{Action, Checkpoint, Event, EventFilter, Head, Timestamp};
use crate::error::{Error, ErrorKind, Remedy, Result};
use crate::store::{FileStore, Reader, Records};
use crate::token;

/// Evidence that the log was tampered with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tampering {
    /// The event at this position was changed, or an event before it is missing.
    Changed(u64),
    /// The log ends before this position, which once existed.
    Cut(u64),
    /// The head beside the database is missing, so a cut at the end of the log cannot be detected.
    NoHead,
    /// Events up to this position are missing, and no valid signature shows that they were pruned.
    NotPruned(u64),
}

impl fmt::Display for Tampering {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed(at) => {
                write!(f, "event {at} was changed, or an event before it is missing")
            }
            Self::Cut(at) => write!(f, "event {at} and all later events are missing"),
            Self::NoHead => {
                write!(f, "the head beside the database is missing, so a cut cannot be detected")
            }
            Self::NotPruned(through) => {
                write!(f, "events up to {through} are missing and were not pruned")
            }
        }
    }
}

/// The result of pruning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pruned {
    /// The number of removed events.
    pub events: u64,
    /// The position of the last one.
    pub through: u64,
}

impl Service {
    /// Records an event in the transaction that it belongs to.
    pub(super) fn note(
        &self,
        records: &mut dyn Records,
        actor: &str,
        action: Action,
        subject: &str,
        detail: &Value,
    ) -> Result<()> {
        let before = records.head()?;
        let mut event = Event {
            sequence: before.sequence + 1,
            at: self.now(),
            actor: actor.to_owned(),
            origin: self.origin().to_owned(),
            action: action.name().to_owned(),
            subject: subject.to_owned(),
            detail: detail.to_string(),
            digest: String::new(),
        };
        event.digest = digest(&before.digest, &event);
        records.insert_event(&event)
    }
}

impl Admin<'_> {
    /// Records an event with the administrator as actor.
    pub(super) fn note(
        &self,
        records: &mut dyn Records,
        action: Action,
        subject: &str,
        detail: &Value,
    ) -> Result<()> {
        self.service.note(records, &self.actor, action, subject, detail)
    }
}

impl View<'_> {
    /// Visits events, oldest first.
    pub fn events(
        &self,
        filter: &EventFilter,
        visit: &mut dyn FnMut(Event) -> Result<()>,
    ) -> Result<()> {
        self.service.read(|reader| reader.events(filter, visit))
    }

    /// The events that a filter with a limit selects, oldest first.
    pub(crate) fn listed_events(&self, filter: &EventFilter) -> Result<Vec<Event>> {
        let mut events = Vec::new();
        self.events(filter, &mut |event| {
            events.push(event);
            Ok(())
        })?;
        Ok(events)
    }

    /// The email address of the user that an event names as `user:ID`; `None` for anything else,
    /// and for deleted users.
    pub fn email_of(&self, name: &str) -> Result<Option<String>> {
        let Some(Ok(id)) = name.strip_prefix("user:").map(str::parse) else { return Ok(None) };
        Ok(self.service.read(|reader| reader.user(id))?.map(|user| user.email.to_string()))
    }

    /// The newest event.
    pub fn head(&self) -> Result<Head> {
        self.service.read(|reader| reader.head())
    }

    /// Verifies the whole log, and that it reaches every anchor: the head beside the database, and
    /// any that was stored elsewhere. Returns the first problem.
    ///
    /// Anchors of pruned events are skipped: the signed checkpoint replaces them.
    pub fn find_tampering(&self, anchors: &[Head]) -> Result<Option<Tampering>> {
        let store = self.service.0.store.as_ref();
        let kept = store.as_file().map_or(Ok(None), FileStore::stored_head)?;
        let has_head = kept.is_some() || store.as_file().is_none();
        let found = self.find_broken_chain(anchors.iter().cloned().chain(kept).collect())?;
        match found {
            None if !has_head && self.head()?.sequence > 0 => Ok(Some(Tampering::NoHead)),
            found => Ok(found),
        }
    }

    fn find_broken_chain(&self, mut anchors: Vec<Head>) -> Result<Option<Tampering>> {
        self.service.read(|reader| {
            let checkpoint = reader.audit_checkpoint()?;
            let begin = checkpoint.as_ref().map_or_else(Head::none, |found| found.head.clone());
            anchors.retain(|anchor| anchor.sequence >= begin.sequence);
            let wrong_begin = begin.sequence > 0
                && anchors
                    .iter()
                    .any(|anchor| anchor.sequence == begin.sequence && *anchor != begin);
            let mut head = begin.clone();
            let mut wrong = wrong_begin.then_some(Tampering::NotPruned(begin.sequence));
            let mut pruned = None;
            let read = reader.events(&EventFilter::default(), &mut |event| {
                let expected = head.sequence + 1;
                let anchored = |anchor: &Head| {
                    anchor.sequence != event.sequence || anchor.digest == event.digest
                };
                let is_intact = event.sequence == expected
                    && event.digest == digest(&head.digest, &event)
                    && anchors.iter().all(anchored);
                if !is_intact && wrong.is_none() {
                    wrong = Some(Tampering::Changed(expected));
                }
                if event.action == Action::AuditPruned.name() {
                    pruned = Some(event.detail.clone());
                }
                head = Head { sequence: event.sequence, digest: event.digest };
                Ok(())
            });
            match read {
                Ok(()) => {}
                // Events are written as readable rows, so an unreadable row was changed.
                Err(error) if error.kind() == ErrorKind::Internal => {
                    let at = head.sequence + 1;
                    return Ok(Some(wrong.unwrap_or(Tampering::Changed(at))));
                }
                Err(error) => return Err(error),
            }
            if let Some(checkpoint) = &checkpoint {
                let is_noted = pruned.is_some_and(|detail| says(&detail, checkpoint));
                if !is_noted || !self.service.is_signed(reader, checkpoint)? {
                    return Ok(Some(Tampering::NotPruned(checkpoint.head.sequence)));
                }
            }
            // A cut that deletes only events leaves the row with the head in place.
            anchors.push(reader.head()?);
            let missing = anchors.iter().map(|anchor| anchor.sequence).max().unwrap_or_default();
            let cut = (missing > head.sequence).then(|| Tampering::Cut(head.sequence + 1));
            Ok(wrong.or(cut))
        })
    }

    /// The number of events that pruning would remove: those before the first that is not older
    /// than `before`.
    pub fn count_prunable(&self, before: Timestamp) -> Result<u64> {
        self.service.read(|reader| prunable(reader, before)).map(|found| found.0)
    }
}

impl Admin<'_> {
    /// Removes the events before the first that is not older than `before`. The chain remains
    /// verifiable: the last removed digest is recorded, and signed with the active key.
    ///
    /// Fails for a log that was tampered with, since pruning could remove the evidence.
    pub fn prune_audit(&self, before: Timestamp) -> Result<Option<Pruned>> {
        let now = self.service.now();
        if before > now {
            return Err(Error::invalid("only events in the past can be pruned"));
        }
        if self.find_tampering(&[])?.is_some() {
            return Err(Error::unavailable("the audit log was tampered with; nothing was removed")
                .with_remedy(Remedy::VerifyAuditLog));
        }
        let instance = self.service.instance().id.to_string();
        self.service.transact(|records| {
            let (events, through) = prunable(records, before)?;
            if events == 0 {
                return Ok(None);
            }
            let key = self.service.signing_key(records, now)?;
            let key = self.service.opened(key)?;
            let sequence = through.sequence;
            let detail = json!({ "events": events, "through": sequence, "digest": through.digest });
            let checkpoint = token::sign_checkpoint(&key, &instance, through, now)?;
            self.note(records, Action::AuditPruned, "audit log", &detail)?;
            records.remove_events(&checkpoint)?;
            Ok(Some(Pruned { events, through: sequence }))
        })
    }

    /// Rewrites the head beside the database if it is missing and the log is intact.
    pub fn keep_missing_head(&self) -> Result<()> {
        match self.find_tampering(&[])? {
            None => return Ok(()),
            Some(Tampering::NoHead) => {}
            Some(_) => return Err(Error::unavailable("the audit log was tampered with")),
        }
        let detail = json!({ "after": self.head()?.sequence });
        self.service
            .transact(|records| self.note(records, Action::AuditHeadKept, "audit log", &detail))?;
        match self.service.0.store.as_file() {
            Some(file) => file.store_head(&self.head()?),
            None => Ok(()),
        }
    }
}

impl Service {
    /// Whether a key of this database signed a checkpoint.
    fn is_signed<R: Reader + ?Sized>(
        &self,
        reader: &mut R,
        checkpoint: &Checkpoint,
    ) -> Result<bool> {
        let Some(id) = token::checkpoint_key(checkpoint) else { return Ok(false) };
        let Some(key) = reader.key(&id)? else { return Ok(false) };
        let instance = self.instance().id.to_string();
        token::verify_checkpoint(&self.opened(key)?, &instance, checkpoint)
    }
}

/// Counts the events before the first that is not older than `before`; also returns the last one.
fn prunable<R: Reader + ?Sized>(reader: &mut R, before: Timestamp) -> Result<(u64, Head)> {
    let mut found = (0, Head::none());
    let mut is_over = false;
    reader.events(&EventFilter::default(), &mut |event| {
        is_over |= event.at >= before;
        if !is_over {
            found.0 += 1;
            found.1 = Head { sequence: event.sequence, digest: event.digest };
        }
        Ok(())
    })?;
    Ok(found)
}

/// Whether the detail of an event describes this checkpoint.
fn says(detail: &str, checkpoint: &Checkpoint) -> bool {
    let Checkpoint { head: Head { sequence, digest }, .. } = checkpoint;
    serde_json::from_str::<Value>(detail)
        .is_ok_and(|detail| detail["through"] == *sequence && detail["digest"] == *digest)
}

/// SHA-256 of the previous digest and the event as a JSON array, in which the boundaries between
/// fields are unambiguous.
fn digest(before: &str, event: &Event) -> String {
    let Event { sequence, at, actor, origin, action, subject, detail, digest: _ } = event;
    let fields = serde_json::json!([
        before,
        sequence,
        at.as_microsecond(),
        actor,
        origin,
        action,
        subject,
        detail
    ]);
    token::digest(&fields.to_string())
}
