//! Refused sign-ins, and where they come from.

use std::fmt;
use std::net::IpAddr;

use jiff::Timestamp;

use super::{DeviceToken, UserId};

/// Where somebody signs in from: what one attacker, or one household, has to itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Network(String);

impl Network {
    /// This machine itself: a command, or a client at a Unix socket.
    pub fn local() -> Self {
        Self("local".to_owned())
    }

    /// The network of a client: an IPv4 address, or the /64 that one IPv6 customer gets.
    pub fn of(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V4(address) => Self(address.to_string()),
            IpAddr::V6(address) => {
                let [a, b, c, d, ..] = address.segments();
                let prefix = std::net::Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0);
                Self(format!("{prefix}/64"))
            }
        }
    }

    /// A browser that has signed in before, by the digest of what its cookie holds: it has a place
    /// of its own, whatever network it is in.
    pub fn of_device(digest: &str) -> Self {
        Self(format!("device:{digest}"))
    }

    /// Wraps what the store kept.
    pub(crate) fn from_stored(name: String) -> Self {
        Self(name)
    }

    /// The name for lists and for the store.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where a password comes from that may be a guess.
#[derive(Clone, Debug)]
pub struct LoginSource {
    /// The network of the client.
    pub network: Network,
    /// What the client's browser holds of earlier sign-ins, of whatever user.
    pub devices: Vec<DeviceToken>,
}

impl From<Network> for LoginSource {
    /// A client without a browser, or one that has never signed in.
    fn from(network: Network) -> Self {
        Self { network, devices: Vec::new() }
    }
}

/// Whom somebody tries to be: a user, or a name that nobody has.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ThrottledAccount {
    /// A user.
    User(UserId),
    /// A digest of the name: it may be a password that was typed into the wrong field.
    Unknown(String),
}

impl ThrottledAccount {
    /// The name for the store.
    pub fn to_stored(&self) -> String {
        match self {
            Self::User(id) => format!("user:{id}"),
            Self::Unknown(digest) => format!("name:{digest}"),
        }
    }

    /// What the store kept; `None` for something else.
    pub(crate) fn from_stored(text: &str) -> Option<Self> {
        match text.split_once(':')? {
            ("user", id) => id.parse().ok().map(Self::User),
            ("name", digest) => Some(Self::Unknown(digest.to_owned())),
            _ => None,
        }
    }
}

/// Refused sign-ins in a row, at one account from one network.
#[derive(Clone, Debug)]
pub struct FailureStreak {
    /// Whom somebody tried to be.
    pub account: ThrottledAccount,
    /// From where.
    pub network: Network,
    /// How often in a row.
    pub failures: u32,
    /// Before it, nothing from there is evaluated.
    pub next_at: Timestamp,
    /// The last time.
    pub updated_at: Timestamp,
}

/// How many guesses at one account were evaluated, from all unknown networks together.
#[derive(Clone, Copy, Debug)]
pub struct EvaluatedAttempts {
    /// The first of them.
    pub since: Timestamp,
    /// How many.
    pub evaluated: u32,
}

/// What a network has left of its failures, over all accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NetworkBudget {
    /// When it is whole again.
    pub full_at: Timestamp,
    /// When that was written.
    pub updated_at: Timestamp,
}

/// Refused sign-ins for names that no account has, since a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownRefusals {
    /// The first of them.
    pub since: Timestamp,
    /// How many have an event of their own.
    pub noted: u32,
    /// How many were only counted.
    pub counted: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_is_what_one_customer_has() {
        for (address, name) in [
            ("192.0.2.7", "192.0.2.7"),
            ("::ffff:192.0.2.7", "192.0.2.7"),
            ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
            ("2001:db8:1:2::", "2001:db8:1:2::/64"),
            ("::1", "::/64"),
        ] {
            assert_eq!(Network::of(address.parse().unwrap()).as_str(), name);
        }
    }

    #[test]
    fn an_account_survives_the_store() {
        for account in
            [ThrottledAccount::User(UserId::new(7)), ThrottledAccount::Unknown("x:y".to_owned())]
        {
            assert_eq!(ThrottledAccount::from_stored(&account.to_stored()), Some(account));
        }
        assert_eq!(ThrottledAccount::from_stored("user:x"), None);
        assert_eq!(ThrottledAccount::from_stored("x"), None);
    }
}
