//! Sign-ins, sessions, and the throttling of sign-in attempts.

mod authenticated;
pub(super) mod decoy;
mod explain;
mod forward_auth;
pub(super) mod legacy;
mod lockouts;
mod login;
mod refusals;
pub(super) mod session_limits;
pub(super) mod sessions;
pub(super) mod throttle;

pub use authenticated::Authenticated;
pub use explain::{Explanation, Reason};
pub(crate) use lockouts::Lockout;
pub use login::{Credentials, Login};
pub use session_limits::MAX_TTL;
pub(crate) use sessions::LiveSessions;
pub use sessions::{MIN_TTL, SessionPage};
pub(crate) use throttle::KNOWN_SOURCE_AGE;
#[cfg(test)]
pub(crate) use throttle::MAX_DAILY_ATTEMPTS;
