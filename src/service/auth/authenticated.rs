//! The result of checking a bearer token.

use std::sync::Arc;

use crate::domain::{Session, User};
use crate::token::Claims;

/// The user and the session of a valid token.
#[derive(Clone, Debug)]
pub struct Authenticated {
    /// The user, as currently stored.
    pub user: User,
    /// The session that the token belongs to.
    pub session: Session,
    /// The claims of the token.
    pub claims: Arc<Claims>,
    /// Whether the token was issued by the program that the user was imported from.
    pub is_legacy: bool,
}

impl Authenticated {
    /// Whether the token was issued for `recipient`, or has no audience.
    pub fn is_for(&self, recipient: &str) -> bool {
        let audience = &self.claims.audience;
        audience.is_empty() || audience.iter().any(|name| name == recipient)
    }
}
