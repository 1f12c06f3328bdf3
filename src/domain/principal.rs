//! Principals and their permissions.

use super::{User, UserId};

/// The party that authorizes an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Principal {
    /// A process that can read and write the database file; this access is its authorization.
    Operator,
    /// A signed-in user, with the user's current permissions.
    User(UserId),
}

/// A permission of a principal.
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
