//! Warns about failed sign-ins for many accounts from one address (password spraying). The address
//! belongs to an attacker, or to a front end that signs in all users and is not configured as a
//! trusted proxy.

use std::collections::{HashMap, HashSet};
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::error::{ErrorKind, Result};
use crate::token;

/// The number of accounts with failures from one address at which a warning is logged, once.
const ACCOUNTS: usize = 10;

/// The maximum number of addresses to remember, so that an attacker cannot fill the memory.
const ADDRESSES: usize = 1024;

/// The accounts with failed sign-ins, by address.
#[derive(Default)]
pub(super) struct Spray {
    accounts: Mutex<HashMap<IpAddr, HashSet<String>>>,
    has_warned: AtomicBool,
}

/// Reports the results of a client's sign-ins.
pub(super) struct Reporter {
    spray: Arc<Spray>,
    /// `None` if a trusted proxy supplied the address, or for a Unix socket.
    address: Option<IpAddr>,
}

impl Reporter {
    pub(super) fn new(spray: Arc<Spray>, address: Option<IpAddr>) -> Self {
        Self { spray, address }
    }

    /// Counts the sign-in if it failed, and returns its outcome unchanged.
    pub(super) fn report<T>(&self, username: &str, outcome: Result<T>) -> Result<T> {
        let is_refusal = |kind| matches!(kind, ErrorKind::Unauthenticated | ErrorKind::Throttled);
        if let (Some(address), Err(error)) = (self.address, &outcome)
            && is_refusal(error.kind())
            && self.spray.note(address, username)
        {
            tracing::warn!(
                %address,
                "sign-ins for {ACCOUNTS} accounts have failed from one address, and are throttled \
                 together; if it is your own proxy or application, configure it to send \
                 `X-Forwarded-For` and to be a trusted proxy"
            );
        }
        outcome
    }
}

impl Spray {
    /// Counts a failure; returns whether to log the warning now.
    fn note(&self, address: IpAddr, username: &str) -> bool {
        if self.has_warned.load(Ordering::Relaxed) {
            return false;
        }
        let mut accounts = self.accounts.lock().unwrap_or_else(PoisonError::into_inner);
        if accounts.len() >= ADDRESSES && !accounts.contains_key(&address) {
            accounts.clear();
        }
        let names = accounts.entry(address).or_default();
        // Stored as a digest: a password may have been typed into the wrong field.
        names.insert(token::digest(username));
        names.len() >= ACCOUNTS && !self.has_warned.swap(true, Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_accounts_from_one_address_are_reported_once() {
        let spray = Spray::default();
        let (one, other) = (IpAddr::from([127, 0, 0, 1]), IpAddr::from([192, 0, 2, 1]));
        for n in 0..ACCOUNTS - 1 {
            assert!(!spray.note(one, &format!("{n}@example.com")));
            assert!(!spray.note(one, "0@example.com"), "one account does not count twice");
        }
        assert!(!spray.note(other, "x@example.com"));
        assert!(spray.note(one, "last@example.com"));
        assert!(!spray.note(one, "another@example.com"));
    }
}
