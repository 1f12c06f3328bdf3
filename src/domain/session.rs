//! Sessions. A session begins with a sign-in, and its tokens refer to it.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use jiff::Timestamp;
use uuid::Uuid;

use super::{AccessToken, KeyId, UserId};
use crate::error::{Error, Result};

/// The ID of a session in tokens (`sid`) and in lists: a UUID with 122 random bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SessionId(Uuid);

impl SessionId {
    /// Creates an ID from 16 random bytes.
    pub(crate) fn from_random(bytes: [u8; 16]) -> Self {
        Self(uuid::Builder::from_random_bytes(bytes).into_uuid())
    }
}

impl fmt::Display for SessionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

impl FromStr for SessionId {
    type Err = Error;

    /// Parses only the form that is printed, so that logs and lists agree.
    fn from_str(text: &str) -> Result<Self> {
        Uuid::try_parse(text)
            .ok()
            .map(Self)
            .filter(|id| id.to_string() == text)
            .ok_or_else(|| Error::invalid("a session ID is a lowercase UUID such as `0b4e…-…-…`"))
    }
}

/// A session.
#[derive(Clone, Debug)]
pub struct Session {
    /// The ID.
    pub id: SessionId,
    /// The user.
    pub user_id: UserId,
    /// The name that its user gave it (`login --name`).
    pub name: Option<String>,
    /// The audience of its tokens (RFC 7519, `aud`); empty for vouchsafe itself.
    pub audience: Vec<String>,
    /// The scope of its tokens (RFC 6749, `scope`).
    pub scope: Vec<String>,
    /// Where its tokens are accepted.
    pub kind: SessionKind,
    /// The key that signed its newest token; `None` for sessions of releases without this field.
    pub key: Option<KeyId>,
    /// The lifetime of each token.
    pub ttl: Duration,
    /// The time of the sign-in.
    pub created_at: Timestamp,
    /// The expiry. A refresh extends it; in a browser, every use does.
    pub expires_at: Timestamp,
    /// The latest possible expiry, which never changes; `expires_at` is never later.
    pub ends_at: Timestamp,
    /// When it was ended, if that was before its expiry.
    pub revoked_at: Option<Timestamp>,
    /// The origin of the sign-in: a client address, or a description of the operator. Empty for
    /// sessions of releases without this field.
    pub origin: String,
    /// The printable beginning of the client's `User-Agent`.
    pub device: Option<String>,
    /// When the user last authenticated (`auth_time` in OpenID Connect Core).
    pub auth_time: Timestamp,
    /// How the user authenticated (RFC 8176, `amr`).
    pub amr: Vec<AuthMethod>,
    /// The session that this one was derived from and ends with; `None` if this one began with a
    /// sign-in.
    pub parent: Option<SessionId>,
    /// The last use after the sign-in; servers record it with a delay of up to half a minute.
    pub last_used_at: Option<Timestamp>,
}

impl Session {
    /// The state at `now`.
    pub fn state(&self, now: Timestamp) -> SessionState {
        match self.revoked_at {
            Some(_) => SessionState::Ended,
            None if now < self.expires_at => SessionState::Live,
            None => SessionState::Expired,
        }
    }

    /// Whether its tokens can be valid at `now`.
    pub fn is_live(&self, now: Timestamp) -> bool {
        self.state(now) == SessionState::Live
    }
}

/// A way to authenticate, by its name in RFC 8176 (`amr`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuthMethod {
    /// A password: `pwd`.
    Password,
}

impl AuthMethod {
    const ALL: [Self; 1] = [Self::Password];

    /// The registered name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Password => "pwd",
        }
    }
}

impl FromStr for AuthMethod {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        let known = Self::ALL.into_iter().find(|method| method.name() == name);
        known.ok_or_else(|| Error::invalid(format!("`{name}` is not an authentication method")))
    }
}

/// Where the tokens of a session are accepted.
///
/// A token of one kind is never accepted as one of the other kind: a program behind a proxy that
/// obtains a cookie cannot use it as a bearer token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SessionKind {
    /// As bearer tokens (RFC 6750) only.
    #[default]
    Api,
    /// In the cookie of vouchsafe's pages only.
    Browser,
}

impl SessionKind {
    /// The name in tables, in JSON, and in the store.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Api => "api",
            Self::Browser => "browser",
        }
    }
}

impl FromStr for SessionKind {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        let known = [Self::Api, Self::Browser].into_iter().find(|kind| kind.name() == name);
        known.ok_or_else(|| Error::invalid(format!("`{name}` is not a kind of session")))
    }
}

/// The state of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionState {
    /// Its newest token is valid.
    Live,
    /// It was ended before its expiry.
    Ended,
    /// All of its tokens have expired.
    Expired,
}

impl SessionState {
    /// The name in tables and in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Ended => "ended",
            Self::Expired => "expired",
        }
    }
}

/// The session that a sign-in requests.
#[derive(Clone, Debug, Default)]
pub struct NewSession {
    /// Where its tokens are accepted.
    pub kind: SessionKind,
    /// The lifetime of each token; the default of the service if `None`. For browser tokens, it is
    /// the maximum age of their session.
    pub ttl: Option<Duration>,
    /// The audience of the tokens.
    pub audience: Vec<String>,
    /// The scope of the tokens.
    pub scope: Vec<String>,
    /// A label for lists.
    pub name: Option<String>,
    /// The `User-Agent` of the client.
    pub device: Option<String>,
    /// The token of the browser's previous session, which the sign-in ends.
    pub previous: Option<AccessToken>,
}

/// A selection of sessions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionFilter {
    /// All sessions of all users.
    All,
    /// All sessions of a user.
    User(UserId),
    /// All sessions of a user except for one.
    Others {
        /// The user.
        user: UserId,
        /// The excepted session.
        but: SessionId,
    },
    /// One session.
    Id(SessionId),
}
