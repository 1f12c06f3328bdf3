//! Throttled accounts and networks.

use serde::Serialize;

use super::time;
use crate::domain::{ThrottledAccount, Timestamp};
use crate::service::Lockout;

/// A throttled account or network.
#[derive(Serialize)]
pub(crate) struct LockoutBody {
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
