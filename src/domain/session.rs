//! Sessions: what a login opens, every token refers to, and a logout ends.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use jiff::Timestamp;
use uuid::Uuid;

use super::{AccessToken, KeyId, UserId};
use crate::error::{Error, Result};

/// A session's name in tokens (`sid`) and in lists: 122 random bits as a UUID.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SessionId(Uuid);

impl SessionId {
    /// Makes an id from 16 random bytes.
    pub fn from_random(bytes: [u8; 16]) -> Self {
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

    /// Takes the one spelling that [`SessionId`] prints: two names for one session would let a
    /// list and a log disagree.
    fn from_str(text: &str) -> Result<Self> {
        Uuid::try_parse(text)
            .ok()
            .map(Self)
            .filter(|id| id.to_string() == text)
            .ok_or_else(|| Error::invalid("a session id looks like `0b4e…-…-…-…-…`, in lower case"))
    }
}

/// What a login opened.
#[derive(Clone, Debug)]
pub struct Session {
    /// Its name in tokens.
    pub id: SessionId,
    /// Whose it is.
    pub user_id: UserId,
    /// What its owner called it (`login --name`).
    pub name: Option<String>,
    /// For whom its tokens are (RFC 7519, `aud`); empty for this program itself.
    pub audience: Vec<String>,
    /// What its tokens may be used for (RFC 6749, `scope`).
    pub scope: Vec<String>,
    /// Where its tokens are accepted.
    pub kind: SessionKind,
    /// The key that has signed its youngest token; `None` where that was not noted.
    pub key: Option<KeyId>,
    /// How long each of its tokens lives.
    pub ttl: Duration,
    /// When it was opened.
    pub created_at: Timestamp,
    /// When it expires unless it is used: a refresh moves it, and in a browser every use.
    pub expires_at: Timestamp,
    /// When it expires however it is used; `expires_at` is never later.
    pub ends_at: Timestamp,
    /// When it was ended, by a logout or from outside.
    pub revoked_at: Option<Timestamp>,
    /// Where it was opened: an address, or who sat at this machine. Empty for one of a release
    /// that did not note it.
    pub origin: String,
    /// What its client said that it is (`User-Agent`), so far as it can be shown.
    pub device: Option<String>,
    /// When the user last authenticated (`auth_time` in OpenID Connect Core).
    pub auth_time: Timestamp,
    /// How the user authenticated (RFC 8176, `amr`).
    pub amr: Vec<AuthMethod>,
    /// The session that this one was derived from and ends with; `None` for one that began with a
    /// sign-in.
    pub parent: Option<SessionId>,
    /// When it was of use after it was opened; noted by servers, half a minute late at most.
    pub last_used_at: Option<Timestamp>,
}

impl Session {
    /// Where the session is in its life at `now`.
    pub fn state(&self, now: Timestamp) -> SessionState {
        match self.revoked_at {
            Some(_) => SessionState::Ended,
            None if now < self.expires_at => SessionState::Live,
            None => SessionState::Expired,
        }
    }

    /// Whether its tokens can be good at `now`.
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

/// Where the tokens of a session are accepted. One kind is never accepted in the place of the
/// other: a program behind a proxy that gets hold of a cookie cannot use it as a bearer token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SessionKind {
    /// As a bearer token (RFC 6750), and nowhere else.
    #[default]
    Api,
    /// In the cookie of our own pages, and nowhere else.
    Browser,
}

impl SessionKind {
    /// The word for tables, JSON and the store.
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

/// Where a session is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionState {
    /// Its youngest token is good.
    Live,
    /// Somebody ended it.
    Ended,
    /// All its tokens have expired.
    Expired,
}

impl SessionState {
    /// The word for tables and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Ended => "ended",
            Self::Expired => "expired",
        }
    }
}

/// What a login asks for.
#[derive(Clone, Debug, Default)]
pub struct NewSession {
    /// Where its tokens are accepted.
    pub kind: SessionKind,
    /// How long each token lives; the service's default when absent. A browser's lives as long as
    /// its session may.
    pub ttl: Option<Duration>,
    /// For whom the tokens are.
    pub audience: Vec<String>,
    /// What they may be used for.
    pub scope: Vec<String>,
    /// A label for lists.
    pub name: Option<String>,
    /// What the client says that it is (`User-Agent`).
    pub device: Option<String>,
    /// The token of the browser's previous session, which the sign-in ends.
    pub previous: Option<AccessToken>,
}

/// Which sessions are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionFilter {
    /// Every session of everybody.
    All,
    /// Those of one user.
    User(UserId),
    /// Those of one user, but for one.
    Others {
        /// Whose they are.
        user: UserId,
        /// The one that is not meant.
        but: SessionId,
    },
    /// This one.
    Id(SessionId),
}
