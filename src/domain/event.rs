//! The events of the audit log.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;

use super::UserId;
use crate::error::{Error, Result};

macro_rules! actions {
    ($($(#[$doc:meta])+ $name:ident = $word:literal,)+) => {
        /// What an event records.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Action {
            $($(#[$doc])+ $name,)+
        }

        impl Action {
            /// All actions.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// The name in lists and in the store; it never changes.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)+
                }
            }
        }
    };
}

actions! {
    /// A user was added.
    UserAdded = "user_added",
    /// The details of a user were changed.
    UserEdited = "user_edited",
    /// A user was reactivated.
    UserActivated = "user_activated",
    /// A user was deactivated.
    UserDeactivated = "user_deactivated",
    /// A user was deleted.
    UserDeleted = "user_deleted",
    /// A password was set, or made unusable.
    PasswordSet = "password_set",
    /// A group was created.
    GroupAdded = "group_added",
    /// A group was deleted.
    GroupDeleted = "group_deleted",
    /// Users were imported.
    UsersImported = "users_imported",
    /// Users were exported.
    UsersExported = "users_exported",
    /// A one-time link was created.
    LinkMade = "link_made",
    /// A user signed in.
    LoginSucceeded = "login_succeeded",
    /// A sign-in was refused.
    LoginRefused = "login_refused",
    /// A signed-in user entered the password again.
    SessionConfirmed = "session_confirmed",
    /// A sign-in ended the least recently used sessions, to stay within the limit.
    SessionsEvicted = "sessions_evicted",
    /// A session got a new token.
    SessionRefreshed = "session_refreshed",
    /// A user signed out.
    LoggedOut = "logged_out",
    /// Sessions were ended by an administrator, or by their user from another session.
    SessionsRevoked = "sessions_revoked",
    /// The first key was created.
    KeyMade = "key_made",
    /// Another key became the active one.
    KeyRotated = "key_rotated",
    /// A key of another program was imported.
    KeyImported = "key_imported",
    /// A key was retired.
    KeyRetired = "key_retired",
    /// The signing keys were sealed with a master key.
    KeysSealed = "keys_sealed",
    /// The signing keys were unsealed.
    KeysUnsealed = "keys_unsealed",
    /// Failed attempts were cleared.
    LockoutsCleared = "lockouts_cleared",
    /// A job of the server failed, after a success or for the first time.
    JobFailed = "job_failed",
    /// A backup was written and verified.
    BackupCreated = "backup_created",
    /// Old events were pruned.
    AuditPruned = "audit_pruned",
    /// The missing head beside the database was rewritten.
    AuditHeadKept = "audit_head_kept",
    /// The database was migrated.
    DatabaseMigrated = "database_migrated",
    /// The database was restored from a backup.
    DatabaseRestored = "database_restored",
    /// The loss of changes after a failover was accepted.
    LossAccepted = "loss_accepted",
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Action {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        Self::ALL.iter().copied().find(|action| action.name() == name).ok_or_else(|| {
            let names: Vec<&str> = Self::ALL.iter().map(|action| action.name()).collect();
            Error::invalid(format!("`{name}` is not an action"))
                .with_hint(format!("use one of {}", names.join(", ")))
        })
    }
}

/// An event of the audit log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The position in the log: 1, 2, 3, and so on, without gaps.
    pub sequence: u64,
    /// The time of the event.
    pub at: Timestamp,
    /// The principal that acted: `operator`, `user:ID`, or a digest for an unknown account.
    pub actor: String,
    /// The origin: a client address, or a description of the operator.
    pub origin: String,
    /// The name of an [`Action`], as recorded.
    pub action: String,
    /// The user or object that the action affected.
    pub subject: String,
    /// Further details as a JSON object; never a secret.
    pub detail: String,
    /// The digest of this event and of the previous digest.
    pub digest: String,
}

/// A filter for events: an event must meet all conditions.
#[derive(Clone, Debug, Default)]
pub struct EventFilter {
    /// Only events with this user as actor or subject.
    pub user: Option<UserId>,
    /// Only events with this user as subject.
    pub subject: Option<UserId>,
    /// Only events with one of these actions; empty for every action.
    pub actions: Vec<Action>,
    /// Only events at or after this time.
    pub since: Option<Timestamp>,
    /// Only events before this time.
    pub until: Option<Timestamp>,
    /// Only events after this position.
    pub after: Option<u64>,
    /// Only events before this position.
    pub before: Option<u64>,
    /// The maximum number of events.
    pub limit: Option<EventLimit>,
}

/// The maximum number of events, and which of them are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventLimit {
    /// The oldest ones.
    First(u32),
    /// The newest ones.
    Last(u32),
}

/// The newest event of the log, as an anchor that can be stored elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The position of the event; 0 for an empty log.
    pub sequence: u64,
    /// The digest of the event.
    pub digest: String,
}

/// The beginning of a log whose older events were pruned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The last event that was pruned.
    pub head: Head,
    /// A JWS (RFC 7515) of the head, signed with the key that was active at the time.
    pub signature: String,
}

impl Head {
    /// The head of an empty log.
    pub fn none() -> Self {
        Self { sequence: 0, digest: "-".to_owned() }
    }
}

impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.sequence, self.digest)
    }
}

impl FromStr for Head {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let parts = text.trim().split_once(' ');
        parts
            .and_then(|(sequence, digest)| {
                let sequence = sequence.parse().ok()?;
                Some(Self { sequence, digest: digest.to_owned() })
            })
            .ok_or_else(|| Error::invalid("an anchor has the form `SEQUENCE DIGEST`"))
    }
}
