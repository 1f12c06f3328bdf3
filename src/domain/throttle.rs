//! The state of throttling: failed sign-in attempts and their sources.

use std::fmt;
use std::net::IpAddr;

use jiff::Timestamp;

use super::{DeviceToken, UserId};

/// A network that throttling treats as one client: the addresses that one attacker or one household
/// typically controls.
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

    /// A browser in which a user has signed in before, identified by the digest of its device
    /// token. It is counted separately from its network.
    pub(crate) fn of_device(digest: &str) -> Self {
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
    /// The device tokens that the browser holds, for any user.
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
    /// The digest of the address. The address is not stored, because it may be a password that was
    /// typed into the wrong field.
    Unknown(String),
}

impl ThrottledAccount {
    /// The value for the store.
    pub(crate) fn to_stored(&self) -> String {
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

/// Consecutive failures for one account from one network.
#[derive(Clone, Debug)]
pub struct FailureStreak {
    /// The account.
    pub account: ThrottledAccount,
    /// The network.
    pub network: Network,
    /// The number of consecutive failures.
    pub failures: u32,
    /// Attempts before this time are not evaluated.
    pub next_at: Timestamp,
    /// The time of the last failure.
    pub updated_at: Timestamp,
}

/// The number of evaluated attempts for one account, from all unknown networks together.
#[derive(Clone, Copy, Debug)]
pub struct EvaluatedAttempts {
    /// The time of the first attempt.
    pub since: Timestamp,
    /// The number of attempts.
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
    /// The time of the first refusal.
    pub since: Timestamp,
    /// The number of refusals that have an event of their own.
    pub noted: u32,
    /// The number of refusals that were only counted.
    pub counted: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ipv4_network_is_one_address_and_an_ipv6_network_is_a_64_bit_prefix() {
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
    fn a_stored_account_is_parsed_unchanged() {
        for account in
            [ThrottledAccount::User(UserId::new(7)), ThrottledAccount::Unknown("x:y".to_owned())]
        {
            assert_eq!(ThrottledAccount::from_stored(&account.to_stored()), Some(account));
        }
        assert_eq!(ThrottledAccount::from_stored("user:x"), None);
        assert_eq!(ThrottledAccount::from_stored("x"), None);
    }
}
