//! Events of the audit log.

use serde::Serialize;

use super::time;
use crate::domain::{Event, Timestamp};

/// An event of the audit log.
#[derive(Serialize)]
pub(crate) struct EventBody {
    sequence: u64,
    #[serde(serialize_with = "time")]
    at: Timestamp,
    actor: String,
    origin: String,
    action: String,
    /// The email address of the actor, if it is a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    actor_email: Option<String>,
    subject: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    subject_email: Option<String>,
    detail: serde_json::Value,
    digest: String,
}

impl EventBody {
    /// Adds the email addresses of the users that the event names.
    #[must_use]
    pub(crate) fn with_emails(self, actor: Option<String>, subject: Option<String>) -> Self {
        Self { actor_email: actor, subject_email: subject, ..self }
    }
}

impl From<&Event> for EventBody {
    fn from(event: &Event) -> Self {
        let detail = serde_json::from_str(&event.detail);
        Self {
            sequence: event.sequence,
            at: event.at,
            actor: event.actor.clone(),
            actor_email: None,
            subject_email: None,
            origin: event.origin.clone(),
            action: event.action.clone(),
            subject: event.subject.clone(),
            // A row that was changed directly in the database may not be valid JSON.
            detail: detail.unwrap_or_else(|_| event.detail.clone().into()),
            digest: event.digest.clone(),
        }
    }
}
