//! Sessions.

use serde::Serialize;

use super::{time, time_or_null};
use crate::domain::{Session, Timestamp};

/// A session, for operators.
#[derive(Serialize)]
pub(crate) struct SessionBody {
    id: String,
    user_id: i64,
    email: String,
    name: Option<String>,
    audience: Vec<String>,
    scope: Vec<String>,
    state: &'static str,
    #[serde(serialize_with = "time")]
    created_at: Timestamp,
    #[serde(serialize_with = "time")]
    expires_at: Timestamp,
    #[serde(serialize_with = "time_or_null")]
    revoked_at: Option<Timestamp>,
    origin: String,
    device: Option<String>,
    #[serde(serialize_with = "time_or_null")]
    last_used_at: Option<Timestamp>,
}

impl SessionBody {
    /// Creates the body from a session, the email address of its user, and the current time.
    pub(crate) fn new(session: &Session, email: String, now: Timestamp) -> Self {
        Self {
            id: session.id.to_string(),
            user_id: session.user_id.get(),
            email,
            name: session.name.clone(),
            audience: session.audience.clone(),
            scope: session.scope.clone(),
            state: session.state(now).name(),
            created_at: session.created_at,
            expires_at: session.expires_at,
            revoked_at: session.revoked_at,
            origin: session.origin.clone(),
            device: session.device.clone(),
            last_used_at: session.last_used_at,
        }
    }
}
