//! Plain data that checks its own validity. Nothing here reads a clock, a file, or a socket.

mod count;
mod device;
mod email;
mod event;
mod group;
mod host;
mod import;
mod key;
mod link;
mod principal;
mod relative_time;
mod secret;
mod session;
mod sign_ins;
mod text_fields;
mod throttle;
mod user;

pub use count::BoundedCount;
pub(crate) use device::{Device, DeviceKind};
pub use email::Email;
pub(crate) use email::{fold, fold_address, without_accents};
pub(crate) use event::Checkpoint;
pub use event::{Action, Event, EventFilter, EventLimit, Head};
pub use group::{Group, GroupChange, GroupName};
pub use host::HostRule;
pub use import::{Candidate, PortableUser};
pub use key::{Algorithm, KeyId, KeySecret, KeyState, SigningKey};
pub(crate) use link::{Link, LinkPurpose};
pub use principal::{Permission, Principal};
pub(crate) use relative_time::{date, duration, relative};
pub use secret::{
    AccessToken, DeviceToken, LinkToken, Password, PasswordHash, SealedBytes, SecretBytes,
};
pub use session::{
    AuthMethod, NewSession, Session, SessionFilter, SessionId, SessionKind, SessionState,
};
pub(crate) use sign_ins::{Day, SignIns};
pub use text_fields::{TextField, Texts};
pub(crate) use throttle::{EvaluatedAttempts, FailureStreak, NetworkBudget, UnknownRefusals};
pub use throttle::{LoginSource, Network, ThrottledAccount};
pub use user::{User, UserChanges, UserCounts, UserFilter, UserId, UserPage, UserSort};

/// A point in time, stored and shown in UTC with microsecond precision.
pub use jiff::Timestamp;
