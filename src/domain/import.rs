//! Users who come from elsewhere.

use jiff::Timestamp;

use super::{Email, PasswordHash, UserId};

/// A user as another program describes one; nothing of it was checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Candidate {
    /// The number to keep; a new one is given without.
    pub id: Option<i64>,
    /// What the user signs in with.
    pub email: String,
    /// May be empty.
    pub first_name: String,
    /// May be empty.
    pub last_name: String,
    /// May look at the administration.
    pub is_staff: bool,
    /// May do everything.
    pub is_superuser: bool,
    /// Whether the account is closed.
    pub is_deactivated: bool,
    /// The last sign-in.
    pub last_login: Option<Timestamp>,
    /// When the account was made; now, if nobody knows.
    pub date_joined: Option<Timestamp>,
    /// The password's hash, in any form that is known; `None` for a password that nobody has.
    pub hash: Option<String>,
}

/// A user to be kept as given.
#[derive(Clone, Debug)]
pub struct ImportedUser {
    /// The number to keep; a new one is given without.
    pub id: Option<UserId>,
    /// What the user signs in with.
    pub email: Email,
    /// May be empty.
    pub first_name: String,
    /// May be empty.
    pub last_name: String,
    /// May look at the administration.
    pub is_staff: bool,
    /// May do everything.
    pub is_superuser: bool,
    /// Since when the account is closed.
    pub deactivated_at: Option<Timestamp>,
    /// The last sign-in.
    pub last_login: Option<Timestamp>,
    /// When the account was made.
    pub date_joined: Timestamp,
    /// The hash that the password is verified against.
    pub hash: Option<PasswordHash>,
    /// Whether tokens of the program that the user came from are good.
    pub accepts_legacy: bool,
}
