//! Signing keys: made on first use, published before they sign, trusted while tokens live.

use std::sync::{Arc, PoisonError};

use serde_json::json;

use super::{Admin, Service};
use crate::clock::Random;
use crate::domain::{Action, Algorithm, KeyId, KeyState, SigningKey, Timestamp};
use crate::error::{Error, Result};
use crate::store::Records;
use crate::token::{self, Signer, Verifier};

/// A key that is ready to use.
pub(super) struct KeyPair {
    pub(super) signer: Signer,
    pub(super) verifier: Verifier,
}

impl KeyPair {
    fn new(key: &SigningKey) -> Result<Self> {
        Ok(Self { signer: Signer::new(key), verifier: Verifier::new(key)? })
    }
}

impl Service {
    /// The public keys that verify our tokens, as a JWK set (RFC 7517 section 5): those that
    /// sign now, that will sign next, and whose tokens still live.
    pub fn jwk_set(&self) -> Result<serde_json::Value> {
        let now = self.now();
        let mut keys = self.read(|reader| reader.keys())?;
        if keys.is_empty() {
            self.transact(|records| self.signing_key(records, now))?;
            keys = self.read(|reader| reader.keys())?;
        }
        token::jwk_set(keys.iter().filter(|key| key.verifies_at(now)))
    }

    /// The key that signs now; the first call on a new database makes it.
    pub(super) fn signing_key(
        &self,
        records: &mut dyn Records,
        now: Timestamp,
    ) -> Result<SigningKey> {
        match records.active_key()? {
            Some(key) => Ok(key),
            None => make_first(records, Algorithm::default(), self.0.random.as_ref(), now),
        }
    }

    /// A key of that name, ready to use, if there is one.
    pub(super) fn find_key_pair(&self, id: &KeyId) -> Result<Option<Arc<KeyPair>>> {
        if let Some(known) = self.0.keys.read().unwrap_or_else(PoisonError::into_inner).get(id) {
            return Ok(Some(Arc::clone(known)));
        }
        let stored = self.read(|reader| reader.key(id))?;
        stored.map(|key| self.key_pair(&key)).transpose()
    }

    /// A stored key, ready to use.
    pub(super) fn key_pair(&self, key: &SigningKey) -> Result<Arc<KeyPair>> {
        let mut known = self.0.keys.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(pair) = known.get(&key.id) {
            return Ok(Arc::clone(pair));
        }
        let pair = Arc::new(KeyPair::new(key)?);
        known.insert(key.id.clone(), Arc::clone(&pair));
        Ok(pair)
    }
}

impl Admin<'_> {
    /// All keys, the oldest first.
    pub fn keys(&self) -> Result<Vec<SigningKey>> {
        self.service.read(|reader| reader.keys())
    }

    /// Makes the next key sign, and another the next. What the old one signed lives on.
    ///
    /// With an algorithm that the next key does not have, a new key signs at once; verifiers that
    /// keep a copy of the JWK set must fetch it again.
    pub fn rotate_key(&self, algorithm: Option<Algorithm>) -> Result<SigningKey> {
        let random = self.service.0.random.as_ref();
        let now = self.service.now();
        self.service.transact(|records| {
            let key = rotate(records, algorithm, random, now)?;
            let detail = json!({ "algorithm": key.algorithm.name() });
            self.note(records, Action::KeyRotated, key.id.as_str(), &detail)?;
            Ok(key)
        })
    }

    /// Ends all trust in a key at once: every token that it signed is dead.
    pub fn retire_key(&self, id: &KeyId) -> Result<SigningKey> {
        let random = self.service.0.random.as_ref();
        let now = self.service.now();
        self.service.transact(|records| {
            self.note(records, Action::KeyRetired, id.as_str(), &json!({}))?;
            let key = records.key(id)?.ok_or_else(|| no_such_key(id))?;
            match key.state() {
                KeyState::Active => {
                    Err(Error::conflict(format!("key `{}` is active", id.as_str()))
                        .with_hint("run `vouchsafe key rotate` first, so that another key signs"))
                }
                KeyState::Next => {
                    records.delete_key(id)?;
                    records.insert_key(&token::generate(key.algorithm, random, now)?)?;
                    Ok(SigningKey { retired_at: Some(now), verifies_until: Some(now), ..key })
                }
                KeyState::Retired => {
                    let until = key.verifies_until.map_or(now, |until| until.min(now));
                    let key = SigningKey { verifies_until: Some(until), ..key };
                    records.update_key(&key)?;
                    Ok(key)
                }
            }
        })
    }
}

/// Makes the next key active, or a new one of another algorithm.
fn rotate(
    records: &mut dyn Records,
    algorithm: Option<Algorithm>,
    random: &dyn Random,
    now: Timestamp,
) -> Result<SigningKey> {
    let keys = records.keys()?;
    forget_dead(records, &keys, now)?;
    let in_state = |state| keys.iter().find(|key| key.state() == state).cloned();
    let Some(active) = in_state(KeyState::Active) else {
        return make_first(records, algorithm.unwrap_or_default(), random, now);
    };
    let algorithm = algorithm.unwrap_or(active.algorithm);
    let last_expiry = records.last_expiry()?.unwrap_or(now).max(now);
    records.update_key(&SigningKey {
        retired_at: Some(now),
        verifies_until: Some(last_expiry),
        ..active
    })?;
    if let Some(next) = in_state(KeyState::Next) {
        if next.algorithm == algorithm {
            let next = SigningKey { activated_at: Some(now), ..next };
            records.update_key(&next)?;
            records.insert_key(&token::generate(algorithm, random, now)?)?;
            return Ok(next);
        }
        records.delete_key(&next.id)?;
    }
    make_first(records, algorithm, random, now)
}

/// Makes the key that signs and the one that will.
fn make_first(
    records: &mut dyn Records,
    algorithm: Algorithm,
    random: &dyn Random,
    now: Timestamp,
) -> Result<SigningKey> {
    let active = SigningKey { activated_at: Some(now), ..token::generate(algorithm, random, now)? };
    records.insert_key(&active)?;
    records.insert_key(&token::generate(algorithm, random, now)?)?;
    Ok(active)
}

/// A secret that nothing needs is a risk and no use.
fn forget_dead(records: &mut dyn Records, keys: &[SigningKey], now: Timestamp) -> Result<()> {
    keys.iter().filter(|key| !key.verifies_at(now)).try_for_each(|key| records.delete_key(&key.id))
}

fn no_such_key(id: &KeyId) -> Error {
    Error::not_found(format!("no key `{}`", id.as_str()))
        .with_hint("`vouchsafe key list` shows them all")
}
