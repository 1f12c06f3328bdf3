//! The JSON bodies of the HTTP API and of `--output json`.
//!
//! These types are a stable interface for clients, so the types of the domain are not serializable.
//! The names and the order of the fields are those of the tutorial's back end.

mod faults;
mod group;
mod import;

use std::fmt::Write as _;

use jiff::fmt::temporal::DateTimePrinter;
use serde::{Deserialize, Serialize, Serializer};
use utoipa::ToSchema;

use crate::domain::{Event, KeySecret, Session, SigningKey, ThrottledAccount, Timestamp, User};
use crate::error::{Error, Result};
use crate::service::{Lockout, Login, Outcome};

pub use faults::{ErrorBody, FaultBody, HealthBody, InvalidBody, Location};
pub use group::{GroupBody, GroupChangeBody, UserDetailsBody};
pub use import::{DifferenceBody, ImportBody, RejectBody, SchemeBody};

/// Formats JSON that is safe to print to a terminal: C1 control characters and bidirectional
/// formatting characters are escaped, as JSON itself requires for C0 control characters.
pub fn to_json(body: &impl Serialize) -> Result<String> {
    let text =
        serde_json::to_string(body).map_err(|error| Error::internal("cannot write JSON", error))?;
    if !text.contains(is_acting) {
        return Ok(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_acting(c) {
            // These characters occur only within strings.
            let _ = write!(escaped, "\\u{:04x}", u32::from(c));
        } else {
            escaped.push(c);
        }
    }
    Ok(escaped)
}

fn is_acting(c: char) -> bool {
    matches!(c,
        '\u{7f}'..='\u{9f}' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}')
}

/// The request body of a sign-in.
#[derive(Deserialize, ToSchema)]
pub struct LoginRequest {
    /// The email address, case-insensitive.
    #[schema(example = "ada@example.com")]
    pub username: String,
    /// The password, exactly as typed.
    #[schema(format = Password, example = "correct horse battery")]
    pub password: String,
}

/// A user.
#[derive(Serialize, ToSchema)]
#[schema(as = UserSchema)]
pub struct UserBody {
    /// The user ID, which is never reused.
    #[schema(example = 1)]
    id: i64,
    #[schema(example = "ada@example.com")]
    email: String,
    #[schema(example = "Ada")]
    first_name: String,
    #[schema(example = "Lovelace")]
    last_name: String,
    /// The first and last name, or null if both are empty.
    #[schema(example = "Ada Lovelace")]
    name: Option<String>,
    #[schema(example = false)]
    is_staff: bool,
    #[schema(example = true)]
    is_active: bool,
    #[schema(example = false)]
    is_superuser: bool,
    #[serde(serialize_with = "time_or_null")]
    #[schema(value_type = Option<String>, format = DateTime, example = "2026-11-02T09:30:00Z")]
    last_login: Option<Timestamp>,
    #[serde(serialize_with = "time")]
    #[schema(value_type = String, format = DateTime, example = "2026-11-01T08:00:00Z")]
    date_joined: Timestamp,
}

impl From<&User> for UserBody {
    fn from(user: &User) -> Self {
        Self {
            id: user.id.get(),
            email: user.email.as_str().to_owned(),
            first_name: user.first_name.clone(),
            last_name: user.last_name.clone(),
            name: user.full_name(),
            is_staff: user.is_staff,
            is_active: user.is_active(),
            is_superuser: user.is_superuser,
            last_login: user.last_login,
            date_joined: user.date_joined,
        }
    }
}

/// A token and its user.
#[derive(Serialize, ToSchema)]
#[schema(as = Token)]
pub struct TokenBody {
    /// A JWT to send as `Authorization: Bearer`.
    #[schema(example = "eyJ0eXAiOiJhdCtqd3QiLCJhbGciOiJFZERTQSJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl")]
    access_token: String,
    #[schema(example = "Bearer")]
    token_type: &'static str,
    user: UserBody,
}

impl From<&Login> for TokenBody {
    fn from(login: &Login) -> Self {
        Self {
            access_token: login.token.expose().to_owned(),
            token_type: "Bearer",
            user: UserBody::from(&login.user),
        }
    }
}

/// The output of `login` and `session`: the HTTP response body and the expiry.
#[derive(Serialize)]
pub struct LoginBody {
    #[serde(flatten)]
    token: TokenBody,
    #[serde(serialize_with = "time")]
    expires_at: Timestamp,
    expires_in: u64,
}

impl From<&Login> for LoginBody {
    fn from(login: &Login) -> Self {
        Self {
            token: TokenBody::from(login),
            expires_at: login.expires_at,
            expires_in: login.expires_in.as_secs(),
        }
    }
}

/// The result of a command that changes a user.
#[derive(Serialize)]
pub struct UserChangeBody {
    result: &'static str,
    user: UserDetailsBody,
    /// The generated password, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    password: Option<String>,
}

impl UserChangeBody {
    /// `password` is a password that was just generated.
    pub fn new(outcome: Outcome, user: &User, password: Option<String>) -> Self {
        Self { result: outcome.name(), user: UserDetailsBody::from(user), password }
    }
}

/// A session, for operators.
#[derive(Serialize)]
pub struct SessionBody {
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
    pub fn new(session: &Session, email: String, now: Timestamp) -> Self {
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

/// A signing key without its secret.
#[derive(Serialize)]
pub struct KeyBody {
    kid: String,
    algorithm: &'static str,
    state: &'static str,
    /// Whether another program created the key.
    is_legacy: bool,
    /// The name of the master key that sealed the secret.
    sealed_by: Option<String>,
    #[serde(serialize_with = "time")]
    created_at: Timestamp,
    #[serde(serialize_with = "time_or_null")]
    activated_at: Option<Timestamp>,
    #[serde(serialize_with = "time_or_null")]
    retired_at: Option<Timestamp>,
    #[serde(serialize_with = "time_or_null")]
    verifies_until: Option<Timestamp>,
}

impl KeyBody {
    /// Creates the body from a key and the current time.
    pub fn new(key: &SigningKey, now: Timestamp) -> Self {
        Self {
            kid: key.id.as_str().to_owned(),
            algorithm: key.algorithm.name(),
            state: key.state(now).name(),
            is_legacy: key.is_legacy,
            sealed_by: match &key.secret {
                KeySecret::Plain(_) => None,
                KeySecret::Sealed(sealed) => Some(sealed.by.clone()),
            },
            created_at: key.created_at,
            activated_at: key.activated_at,
            retired_at: key.retired_at,
            verifies_until: key.verifies_until,
        }
    }
}

/// A throttled account or network.
#[derive(Serialize)]
pub struct LockoutBody {
    /// `user`, `unknown` (an address that no user has), or `all` (a network without budget).
    account: &'static str,
    email: Option<String>,
    network: Option<String>,
    failures: u32,
    #[serde(serialize_with = "time")]
    until: Timestamp,
}

impl From<&Lockout> for LockoutBody {
    fn from(lockout: &Lockout) -> Self {
        Self {
            account: match lockout.account {
                Some(ThrottledAccount::User(_)) => "user",
                Some(ThrottledAccount::Unknown(_)) => "unknown",
                None => "all",
            },
            email: lockout.email.clone(),
            network: lockout.network.as_ref().map(ToString::to_string),
            failures: lockout.failures,
            until: lockout.until,
        }
    }
}

/// An event of the audit log.
#[derive(Serialize)]
pub struct EventBody {
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
    pub fn with_emails(self, actor: Option<String>, subject: Option<String>) -> Self {
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

/// Formats a time in RFC 3339 and UTC, with six fractional digits or none, as Django and pydantic
/// do.
pub fn format_time(time: Timestamp) -> String {
    let digits = if time.subsec_nanosecond() == 0 { 0 } else { 6 };
    DateTimePrinter::new().precision(Some(digits)).timestamp_to_string(&time)
}

fn time<S: Serializer>(time: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&format_time(*time))
}

#[expect(clippy::ref_option, reason = "serde passes a reference")]
fn time_or_null<S: Serializer>(time: &Option<Timestamp>, serializer: S) -> Result<S::Ok, S::Error> {
    match time {
        Some(time) => serializer.serialize_some(&format_time(*time)),
        None => serializer.serialize_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_six_fractional_digits_or_none() {
        for (micros, shown) in [
            (1_793_520_000_000_000, "2026-11-01T08:00:00Z"),
            (1_738_555_445_000_070, "2025-02-03T04:04:05.000070Z"),
            (1_738_555_445_120_000, "2025-02-03T04:04:05.120000Z"),
            (-1, "1969-12-31T23:59:59.999999Z"),
        ] {
            assert_eq!(format_time(Timestamp::from_microsecond(micros).unwrap()), shown);
        }
    }
}
