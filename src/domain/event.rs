//! What was done, by whom, to whom.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;

use super::UserId;
use crate::error::{Error, Result};

macro_rules! actions {
    ($($(#[$doc:meta])+ $name:ident = $word:literal,)+) => {
        /// A thing that is worth remembering.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Action {
            $($(#[$doc])+ $name,)+
        }

        impl Action {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// The word for lists and for the store; it never changes.
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
    /// What is known about a user was changed.
    UserEdited = "user_edited",
    /// A closed account was opened again.
    UserActivated = "user_activated",
    /// An account was closed.
    UserDeactivated = "user_deactivated",
    /// A user was deleted.
    UserDeleted = "user_deleted",
    /// A password was set, or made unusable.
    PasswordSet = "password_set",
    /// A group was created.
    GroupAdded = "group_added",
    /// A group was deleted.
    GroupDeleted = "group_deleted",
    /// Users came from elsewhere.
    UsersImported = "users_imported",
    /// Users were handed over to another program.
    UsersExported = "users_exported",
    /// A one-time link was made.
    LinkMade = "link_made",
    /// Somebody signed in.
    LoginSucceeded = "login_succeeded",
    /// Somebody was not let in.
    LoginRefused = "login_refused",
    /// Somebody who is signed in gave the password again.
    SessionConfirmed = "session_confirmed",
    /// A sign-in ended the sessions that were used least, since a user may have only so many.
    SessionsEvicted = "sessions_evicted",
    /// A session got a fresh token.
    SessionRefreshed = "session_refreshed",
    /// A user signed out.
    LoggedOut = "logged_out",
    /// Sessions were ended from outside.
    SessionsRevoked = "sessions_revoked",
    /// The first key was made.
    KeyMade = "key_made",
    /// Another key signs.
    KeyRotated = "key_rotated",
    /// A key of another program is trusted.
    KeyImported = "key_imported",
    /// A key is not trusted any more.
    KeyRetired = "key_retired",
    /// The signing keys were sealed with a master key.
    KeysSealed = "keys_sealed",
    /// The signing keys lie open again.
    KeysUnsealed = "keys_unsealed",
    /// Refused sign-ins were forgotten.
    LockoutsCleared = "lockouts_cleared",
    /// A job of the server failed, after a success or for the first time.
    JobFailed = "job_failed",
    /// Old events were removed.
    AuditPruned = "audit_pruned",
    /// A head that was missing beside the database was kept anew.
    AuditHeadKept = "audit_head_kept",
    /// The database was brought up to date.
    DatabaseMigrated = "database_migrated",
    /// The database was put in the place of another.
    DatabaseRestored = "database_restored",
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
                .with_hint(format!("it is one of {}", names.join(", ")))
        })
    }
}

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its place: 1, 2, 3 and so on, without a gap.
    pub sequence: u64,
    /// When.
    pub at: Timestamp,
    /// On whose authority.
    pub actor: String,
    /// From where: an address, or who sits at this machine.
    pub origin: String,
    /// What; a word of [`Action`], as it was written.
    pub action: String,
    /// To whom or what.
    pub subject: String,
    /// Anything more, as a JSON object; never a secret.
    pub detail: String,
    /// Of this event and the digest before it.
    pub digest: String,
}

/// Which events are meant; all conditions hold at once.
#[derive(Clone, Debug, Default)]
pub struct EventFilter {
    /// Only those done to, or by, this user.
    pub user: Option<UserId>,
    /// Only those of this kind.
    pub action: Option<Action>,
    /// Only those behind this place.
    pub after: Option<u64>,
    /// Only those before this place.
    pub before: Option<u64>,
    /// Only the last so many.
    pub last: Option<u32>,
}

/// The youngest event, for those who keep it elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Its place; 0 when there is none.
    pub sequence: u64,
    /// Its digest.
    pub digest: String,
}

/// Where the log begins after older events were removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The last event that was removed.
    pub head: Head,
    /// A JWS (RFC 7515) that says so, by the signing key that was active.
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
            .ok_or_else(|| Error::invalid("an anchor is a number and a digest, with a space"))
    }
}
