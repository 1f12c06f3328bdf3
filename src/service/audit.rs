//! The audit log: every change, in the transaction that makes it, chained by digests.

use serde_json::Value;

use super::{Admin, Service, View};
use crate::domain::{Action, Event, EventFilter, Head};
use crate::error::{ErrorKind, Result};
use crate::store::Records;
use crate::token;

/// What is wrong with the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tampering {
    /// The event at this place is not what was written, or what was before it is gone.
    Changed(u64),
    /// The log ends before this place, which was there once.
    Cut(u64),
}

impl Service {
    /// Notes an event in the transaction that it belongs to.
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
    /// Notes an event on the authority of whoever administers.
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
    /// Visits events, the oldest first.
    pub fn events(
        &self,
        filter: &EventFilter,
        visit: &mut dyn FnMut(Event) -> Result<()>,
    ) -> Result<()> {
        self.service.read(|reader| reader.events(filter, visit))
    }

    /// The youngest event.
    pub fn head(&self) -> Result<Head> {
        self.service.read(|reader| reader.head())
    }

    /// Whether a head is kept beside the database; without one a cut tail goes unnoticed.
    pub fn has_kept_head(&self) -> Result<bool> {
        Ok(self.service.0.store.kept_head()?.is_some())
    }

    /// Checks the whole log, and that it reaches every anchor: the head that is kept beside the
    /// database, and any that was kept elsewhere. Gives the first thing that is wrong.
    pub fn find_tampering(&self, anchors: &[Head]) -> Result<Option<Tampering>> {
        let mut anchors = anchors.to_vec();
        anchors.extend(self.service.0.store.kept_head()?);
        self.service.read(|reader| {
            let mut head = Head::none();
            let mut wrong = None;
            let read = reader.events(&EventFilter::default(), &mut |event| {
                let expected = head.sequence + 1;
                let anchored = |anchor: &Head| {
                    anchor.sequence != event.sequence || anchor.digest == event.digest
                };
                let good = event.sequence == expected
                    && event.digest == digest(&head.digest, &event)
                    && anchors.iter().all(anchored);
                if !good && wrong.is_none() {
                    wrong = Some(Tampering::Changed(expected));
                }
                head = Head { sequence: event.sequence, digest: event.digest };
                Ok(())
            });
            match read {
                Ok(()) => {}
                // A row that cannot even be read is not what was written.
                Err(error) if error.kind() == ErrorKind::Internal => {
                    let at = head.sequence + 1;
                    return Ok(Some(wrong.unwrap_or(Tampering::Changed(at))));
                }
                Err(error) => return Err(error),
            }
            let missing = anchors.iter().map(|anchor| anchor.sequence).max().unwrap_or_default();
            let cut = (missing > head.sequence).then(|| Tampering::Cut(head.sequence + 1));
            Ok(wrong.or(cut))
        })
    }
}

/// SHA-256 of the digest before and of the event, each field in quotes and so unmistakable.
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
