//! Links that are good once.

use jiff::Timestamp;

use super::UserId;

/// What a link lets whoever follows it do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkPurpose {
    /// Make the first superuser of a database that has no users.
    FirstSuperuser,
    /// Choose this user's password.
    Password(UserId),
}

/// A link as it is kept; its secret is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Of the secret.
    pub digest: String,
    /// What it is good for.
    pub purpose: LinkPurpose,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it is no good any more, used or not.
    pub expires_at: Timestamp,
}
