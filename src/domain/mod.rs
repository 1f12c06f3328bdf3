//! Plain data that knows its own validity. Nothing here reads a clock, a file or a socket.

mod actor;

mod email;
mod event;
mod host;
mod import;
mod key;
mod link;
mod secret;
mod session;
mod throttle;
mod user;

pub use actor::Actor;
pub use email::Email;
pub(crate) use email::{fold, fold_address};
pub use event::{Action, Checkpoint, Event, EventFilter, Head};
pub use host::{Group, HostRule};
pub use import::{Candidate, ExportedUser, ImportedUser};
pub use key::{Algorithm, KeyId, KeySecret, KeyState, SigningKey};
pub use link::{Link, LinkPurpose};
pub use secret::{
    AccessToken, DeviceToken, LinkToken, Password, PasswordHash, SealedBytes, SecretBytes,
};
pub use session::{NewSession, Session, SessionFilter, SessionId, SessionKind, SessionState};
pub use throttle::{
    EvaluatedAttempts, FailureStreak, LoginSource, Network, NetworkBudget, ThrottledAccount,
    UnknownRefusals,
};
pub use user::{NewUser, User, UserChanges, UserFilter, UserId, UserPage, UserSort};

/// A point in time, kept and shown in whole microseconds of UTC.
pub use jiff::Timestamp;
