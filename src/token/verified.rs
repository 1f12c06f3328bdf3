//! A cache of verified tokens: verifying a signature takes ten times as long as the rest of a
//! session check.

use std::sync::Arc;

use quick_cache::sync::Cache;

use super::Claims;
use super::digest::digest_bytes;
use crate::domain::{AccessToken, KeyId, Timestamp};

/// The maximum number of cached tokens, each of about half a KiB.
const MOST: usize = 8 * 1024;

/// Claims of verified tokens, keyed by the tokens' digests; the tokens themselves are not stored.
///
/// An entry states only that a key signed these claims, which stays true. The caller reads from the
/// store each time whether the key is still trusted and the session is live.
pub(crate) struct VerifiedTokens(Cache<[u8; 32], Arc<VerifiedToken>>);

/// A key, and claims that it has signed.
#[derive(Debug)]
pub(crate) struct VerifiedToken {
    pub(crate) key: KeyId,
    pub(crate) claims: Arc<Claims>,
}

impl VerifiedTokens {
    /// Creates an empty cache.
    pub(crate) fn new() -> Self {
        Self(Cache::new(MOST))
    }

    /// Finds a cached token that is valid at `now`.
    pub(crate) fn find(&self, token: &AccessToken, now: Timestamp) -> Option<Arc<VerifiedToken>> {
        let known = self.0.get(&digest_bytes(token.expose()));
        known.filter(|known| known.claims.live_at(now))
    }

    /// Adds a token; evicts a rarely used one if the cache is full.
    pub(crate) fn keep(&self, token: &AccessToken, verified: &Arc<VerifiedToken>) {
        self.0.insert(digest_bytes(token.expose()), Arc::clone(verified));
    }
}

impl Default for VerifiedTokens {
    fn default() -> Self {
        Self::new()
    }
}
