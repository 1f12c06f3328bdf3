//! Who does something.

use super::UserId;

/// On whose authority an administrative act is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Whoever can read and write the database file: that is the authority itself.
    Operator,
    /// A signed-in user, who may only do what the account's flags allow.
    User(UserId),
}
