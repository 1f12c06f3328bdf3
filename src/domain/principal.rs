//! Who acts, and what the acting party may do.

use super::{User, UserId};

/// The party on whose authority something is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Principal {
    /// A process that can read and write the database file, which is authority enough.
    Operator,
    /// A signed-in user, with the permissions that the user has at the moment.
    User(UserId),
}

/// What a principal may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// Read everything that administrators can see.
    Read,
    /// Read and change everything.
    Administer,
}

impl Permission {
    /// Whether a user currently has the permission: staff may read, superusers may administer.
    pub fn is_granted_to(self, user: &User) -> bool {
        match self {
            Self::Read => user.is_active() && (user.is_staff || user.is_superuser),
            Self::Administer => user.is_active_superuser(),
        }
    }
}
