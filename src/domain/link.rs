//! One-time links.

use jiff::Timestamp;

use super::UserId;

/// The purpose of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkPurpose {
    /// Creating the first superuser of a database without users.
    FirstSuperuser,
    /// Choosing the password of a user.
    Password(UserId),
}

/// A link as stored, without its secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The digest of the secret.
    pub digest: String,
    /// The purpose.
    pub purpose: LinkPurpose,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it expires, used or not.
    pub expires_at: Timestamp,
}
