//! The settings of a service.

use std::time::Duration;

use super::auth::MAX_TTL;
use crate::domain::HostRule;
use crate::password::{HashCost, Policy};
use crate::seal::MasterKey;

/// The settings of a service.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The default lifetime of a token; 30 days.
    pub token_ttl: Duration,
    /// The maximum age of a session, however often its tokens are refreshed; a year.
    pub session_max_age: Duration,
    /// The maximum number of live sessions per user; 100. A further sign-in ends the least recently
    /// used session.
    pub max_sessions: u32,
    /// The issuer of the tokens (`iss`); the instance's URN by default. Changing it ends all
    /// sessions.
    pub issuer: Option<String>,
    /// The policy for new passwords.
    pub password_policy: Policy,
    /// The cost of new password hashes.
    pub hash_cost: HashCost,
    /// The rules of forward authentication; without rules, every user is admitted to every host.
    pub host_rules: Vec<HostRule>,
    /// The key that encrypts signing keys in the database; without it, they are stored unencrypted.
    pub master_key: Option<MasterKey>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            token_ttl: Duration::from_secs(30 * 24 * 3600),
            session_max_age: MAX_TTL,
            max_sessions: 100,
            issuer: None,
            password_policy: Policy::default(),
            hash_cost: HashCost::default(),
            host_rules: Vec::new(),
            master_key: None,
        }
    }
}
