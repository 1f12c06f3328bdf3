//! Tokens whose signature was found to be good: to verify one again takes ten times as long as all
//! the rest of a session check.

use quick_cache::sync::Cache;

use super::{Claims, digest_bytes};
use crate::domain::{AccessToken, KeyId, Timestamp};

/// The most tokens that are remembered, of about half a KiB each.
const MOST: usize = 8 * 1024;

/// What good tokens say, by their digests; no token is kept.
///
/// It says only that a key has signed these claims, which stays true. Whether that key is still
/// trusted, and the session alive, is for the store to say each time.
pub struct Verified(Cache<[u8; 32], (KeyId, Claims)>);

impl Verified {
    /// Nothing is remembered yet.
    pub fn new() -> Self {
        Self(Cache::new(MOST))
    }

    /// The claims of a token that was verified before and that lives at `now`, and its key.
    pub fn find(&self, token: &AccessToken, now: Timestamp) -> Option<(KeyId, Claims)> {
        let known = self.0.get(&digest_bytes(token.expose()));
        known.filter(|(_, claims)| claims.live_at(now))
    }

    /// Remembers a token that `key` was found to have signed, in the place of one that is not used.
    pub fn keep(&self, token: &AccessToken, key: &KeyId, claims: &Claims) {
        self.0.insert(digest_bytes(token.expose()), (key.clone(), claims.clone()));
    }
}

impl Default for Verified {
    fn default() -> Self {
        Self::new()
    }
}
