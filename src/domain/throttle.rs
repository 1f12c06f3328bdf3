//! What throttling counts: failed attempts, and where they come from.

use std::fmt;
use std::net::IpAddr;

use jiff::Timestamp;

use super::{DeviceToken, UserId};

/// A network that throttling treats as one client: what one attacker, or one household, has to
/// itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Network(String);

impl Network {
    /// This machine: a command, or a client on a Unix socket.
    pub fn local() -> Self {
        Self("local".to_owned())
    }

    /// The network of an address: the IPv4 address itself, or the /64 that one IPv6 customer gets.
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

    /// A browser that has signed in before, by the digest of its device token: it is counted
    /// separately, in whatever network it is.
    pub fn of_device(digest: &str) -> Self {
        Self(format!("device:{digest}"))
    }

    /// Wraps a value from the store.
    pub(crate) fn from_stored(name: String) -> Self {
        Self(name)
    }

    /// The name in lists and in the store.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The source of an attempt to sign in.
#[derive(Clone, Debug)]
pub struct LoginSource {
    /// The network of the client.
    pub network: Network,
    /// The device tokens of the browser, of any user.
    pub devices: Vec<DeviceToken>,
}

impl From<Network> for LoginSource {
    /// A client that is not a browser, or has never signed in.
    fn from(network: Network) -> Self {
        Self { network, devices: Vec::new() }
    }
}

/// The account that an attempt is for: a user, or an address that no user has.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ThrottledAccount {
    /// A user.
    User(UserId),
    /// The digest of the address, which may be a password typed into the wrong field.
    Unknown(String),
}

impl ThrottledAccount {
    /// The value for the store.
    pub fn to_stored(&self) -> String {
        match self {
            Self::User(id) => format!("user:{id}"),
            Self::Unknown(digest) => format!("name:{digest}"),
        }
    }

    /// Parses a value from the store.
    pub(crate) fn from_stored(text: &str) -> Option<Self> {
        match text.split_once(':')? {
            ("user", id) => id.parse().ok().map(Self::User),
            ("name", digest) => Some(Self::Unknown(digest.to_owned())),
            _ => None,
        }
    }
}

/// Consecutive failures at one account from one network.
#[derive(Clone, Debug)]
pub struct FailureStreak {
    /// The account.
    pub account: ThrottledAccount,
    /// The network.
    pub network: Network,
    /// The number of consecutive failures.
    pub failures: u32,
    /// Until then, attempts are not evaluated.
    pub next_at: Timestamp,
    /// The time of the last failure.
    pub updated_at: Timestamp,
}

/// The number of evaluated attempts at one account, from all unknown networks together.
#[derive(Clone, Copy, Debug)]
pub struct EvaluatedAttempts {
    /// The time of the first one.
    pub since: Timestamp,
    /// The number.
    pub evaluated: u32,
}

/// The budget of failures that a network has left, across all accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NetworkBudget {
    /// When the budget is full again.
    pub full_at: Timestamp,
    /// When this was stored.
    pub updated_at: Timestamp,
}

/// Refused sign-ins for unknown accounts since a point in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownRefusals {
    /// The time of the first one.
    pub since: Timestamp,
    /// The number that have an event of their own.
    pub noted: u32,
    /// The number that were only counted.
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
