//! Failed sign-ins for many accounts from one address: the work of one attacker, or a front end
//! that speaks for all users and is not told to be trusted.

use std::collections::{HashMap, HashSet};
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::error::{ErrorKind, Result};
use crate::token;

/// After failures for so many accounts from one address the log is told, once.
const ACCOUNTS: usize = 10;

/// How many addresses are remembered, so that an attacker does not fill the memory.
const ADDRESSES: usize = 1024;

/// The accounts that sign-ins have failed for, by address.
#[derive(Default)]
pub(super) struct Spray {
    accounts: Mutex<HashMap<IpAddr, HashSet<String>>>,
    has_warned: AtomicBool,
}

/// Reports what becomes of a sign-in.
pub(super) struct Reporter {
    spray: Arc<Spray>,
    /// `None` where a trusted proxy tells the address.
    address: Option<IpAddr>,
}

impl Reporter {
    pub(super) fn new(spray: Arc<Spray>, address: Option<IpAddr>) -> Self {
        Self { spray, address }
    }

    /// Takes note of a sign-in that has failed, and hands on what became of it.
    pub(super) fn report<T>(&self, username: &str, outcome: Result<T>) -> Result<T> {
        let is_refusal = |kind| matches!(kind, ErrorKind::Unauthenticated | ErrorKind::Throttled);
        if let (Some(address), Err(error)) = (self.address, &outcome)
            && is_refusal(error.kind())
            && self.spray.note(address, username)
        {
            tracing::warn!(
                %address,
                "sign-ins for {ACCOUNTS} accounts have failed from one address, and are throttled \
                 together; if it is a proxy or an application of yours, let it send \
                 `X-Forwarded-For` and make it a trusted proxy"
            );
        }
        outcome
    }
}

impl Spray {
    /// Whether the log is to be told now.
    fn note(&self, address: IpAddr, username: &str) -> bool {
        if self.has_warned.load(Ordering::Relaxed) {
            return false;
        }
        let mut accounts = self.accounts.lock().unwrap_or_else(PoisonError::into_inner);
        if accounts.len() >= ADDRESSES && !accounts.contains_key(&address) {
            accounts.clear();
        }
        let names = accounts.entry(address).or_default();
        // Digests: a password may have been typed into the wrong field.
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
