//! Signing keys: created on first use, published before they sign, and trusted while their tokens
//! are valid.

use std::sync::{Arc, PoisonError};

use serde_json::json;

use super::{Admin, Outcome, Service, View};
use crate::domain::{Action, Algorithm, KeyId, KeySecret, KeyState, SigningKey, Timestamp};
use crate::error::{Error, Remedy, Result};
use crate::seal::MasterKey;
use crate::store::Records;
use crate::token::{self, Signer, Verifier};

/// The maximum number of keys that verify tokens, all of which are published and parsed.
const MAX_KEYS: usize = 100;

/// A parsed key.
pub(super) struct KeyPair {
    pub(super) signer: Signer,
    pub(super) verifier: Verifier,
}

impl KeyPair {
    fn new(key: &SigningKey) -> Result<Self> {
        Ok(Self { signer: Signer::new(key)?, verifier: Verifier::new(key)? })
    }
}

impl Service {
    /// The public keys as a JWK set (RFC 7517 section 5): the active one, the next one, and those
    /// whose tokens are still valid.
    pub fn jwk_set(&self) -> Result<serde_json::Value> {
        let now = self.now();
        let mut keys = self.read(|reader| reader.keys())?;
        if keys.iter().all(|key| key.is_legacy) {
            self.transact(|records| self.signing_key(records, now))?;
            keys = self.read(|reader| reader.keys())?;
        }
        let good = keys.into_iter().filter(|key| key.verifies_at(now));
        let open = good.map(|key| self.opened(key)).collect::<Result<Vec<_>>>()?;
        token::jwk_set(&open)
    }

    /// Fails if a key is sealed and cannot be decrypted, since every sign-in would fail.
    pub fn check_keys(&self) -> Result<()> {
        self.check_master(&self.read(|reader| reader.keys())?)
    }

    /// The active key; the first call on a new database creates it.
    pub(super) fn signing_key(
        &self,
        records: &mut dyn Records,
        now: Timestamp,
    ) -> Result<SigningKey> {
        if let Some(key) = records.active_key()? {
            return Ok(key);
        }
        let key = self.make_pair(records, Algorithm::default(), now)?;
        let detail = json!({ "algorithm": key.algorithm.name() });
        self.note(records, "service", Action::KeyMade, key.id.as_str(), &detail)?;
        Ok(key)
    }

    /// The parsed key with an ID, if there is one.
    pub(super) fn find_key_pair(&self, id: &KeyId) -> Result<Option<Arc<KeyPair>>> {
        if let Some(known) = self.0.keys.read().unwrap_or_else(PoisonError::into_inner).get(id) {
            return Ok(Some(Arc::clone(known)));
        }
        // A legacy key must not verify our tokens, because another program knows its secret.
        let stored = self.read(|reader| reader.key(id))?.filter(|key| !key.is_legacy);
        stored.map(|key| self.key_pair(&key)).transpose()
    }

    /// Parses a stored key.
    pub(super) fn key_pair(&self, key: &SigningKey) -> Result<Arc<KeyPair>> {
        let mut known = self.0.keys.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(pair) = known.get(&key.id) {
            return Ok(Arc::clone(pair));
        }
        let pair = Arc::new(KeyPair::new(&self.opened(key.clone())?)?);
        known.insert(key.id.clone(), Arc::clone(&pair));
        Ok(pair)
    }

    /// Makes the next key active, or a new key if the algorithm changes.
    fn rotate(
        &self,
        records: &mut dyn Records,
        algorithm: Option<Algorithm>,
        now: Timestamp,
    ) -> Result<SigningKey> {
        let keys = records.keys()?;
        self.check_master(&keys)?;
        delete_expired_keys(records, &keys, now)?;
        if keys.iter().filter(|key| key.verifies_at(now)).count() >= MAX_KEYS {
            let message = format!("{MAX_KEYS} keys verify tokens, which is the maximum");
            return Err(Error::conflict(message).with_remedy(Remedy::RetireKeys));
        }
        let in_state = |state| keys.iter().find(|key| key.state(now) == state).cloned();
        let Some(active) = in_state(KeyState::Active) else {
            return self.make_pair(records, algorithm.unwrap_or_default(), now);
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
                records.insert_key(&self.make_key(algorithm, now)?)?;
                return Ok(next);
            }
            records.delete_key(&next.id)?;
        }
        self.make_pair(records, algorithm, now)
    }

    /// Creates the active and the next key.
    fn make_pair(
        &self,
        records: &mut dyn Records,
        algorithm: Algorithm,
        now: Timestamp,
    ) -> Result<SigningKey> {
        let active = SigningKey { activated_at: Some(now), ..self.make_key(algorithm, now)? };
        records.insert_key(&active)?;
        records.insert_key(&self.make_key(algorithm, now)?)?;
        Ok(active)
    }

    /// Fails if an existing key cannot be decrypted, since a new key would be sealed differently.
    pub(super) fn check_master(&self, keys: &[SigningKey]) -> Result<()> {
        keys.iter().try_for_each(|key| self.opened(key.clone()).map(drop))
    }

    /// Creates a key, which is sealed if there is a master key.
    fn make_key(&self, algorithm: Algorithm, now: Timestamp) -> Result<SigningKey> {
        self.sealed(token::generate(algorithm, self.0.random.as_ref(), now)?)
    }

    /// A key for the store, which is sealed if there is a master key.
    pub(super) fn sealed(&self, key: SigningKey) -> Result<SigningKey> {
        match (&key.secret, &self.0.settings.master_key) {
            (KeySecret::Plain(secret), Some(master)) => {
                let sealed = master.seal(secret, &purpose(&key), self.0.random.as_ref())?;
                Ok(SigningKey { secret: KeySecret::Sealed(sealed), ..key })
            }
            _ => Ok(key),
        }
    }

    /// Decrypts a key with the service's master key if it is sealed.
    pub(super) fn opened(&self, key: SigningKey) -> Result<SigningKey> {
        opened(key, self.0.settings.master_key.as_ref())
    }
}

/// Decrypts a key with `master` if it is sealed.
fn opened(key: SigningKey, master: Option<&MasterKey>) -> Result<SigningKey> {
    let KeySecret::Sealed(sealed) = &key.secret else { return Ok(key) };
    let master = master.ok_or_else(|| {
        Error::unavailable("the signing keys are sealed, and no master key is set")
            .with_remedy(Remedy::ProvideMasterKey)
    })?;
    let secret = KeySecret::Plain(master.open(sealed, &purpose(&key))?);
    Ok(SigningKey { secret, ..key })
}

/// The purpose bound to a sealed key, so that it cannot be passed off as another key, or as one of
/// another algorithm.
fn purpose(key: &SigningKey) -> String {
    format!("signing key {} {}", key.algorithm.name(), key.id.as_str())
}

impl View<'_> {
    /// A key and the number of live sessions that end when it is retired.
    pub(crate) fn key_and_sessions(&self, id: &KeyId) -> Result<(SigningKey, u64)> {
        let now = self.service.now();
        self.service.read(|reader| {
            let key = reader.key(id)?.ok_or_else(|| no_such_key(id))?;
            let count = reader.count_live_sessions_of_key(&key, now)?;
            Ok((key, count))
        })
    }

    /// The current time of the service's clock.
    pub fn now(&self) -> Timestamp {
        self.service.now()
    }

    /// All keys, oldest first.
    pub fn keys(&self) -> Result<Vec<SigningKey>> {
        self.service.read(|reader| reader.keys())
    }
}

impl Admin<'_> {
    /// Makes the next key active, and creates a new next key. Tokens of the old key stay valid.
    ///
    /// If the next key has another algorithm, a new key becomes active immediately; verifiers that
    /// cache the JWK set must fetch it again.
    pub fn rotate_key(&self, algorithm: Option<Algorithm>) -> Result<SigningKey> {
        let now = self.service.now();
        self.service.transact(|records| {
            let key = self.service.rotate(records, algorithm, now)?;
            let detail = json!({ "algorithm": key.algorithm.name() });
            self.note(records, Action::KeyRotated, key.id.as_str(), &detail)?;
            Ok(key)
        })
    }

    /// Retires a key: all of its tokens become invalid, and the sessions whose newest token it
    /// signed end.
    pub fn retire_key(&self, id: &KeyId) -> Result<(SigningKey, Outcome)> {
        let now = self.service.now();
        self.service.transact(|records| {
            let key = records.key(id)?.ok_or_else(|| no_such_key(id))?;
            self.service.check_master(&records.keys()?)?;
            let state = key.state(now);
            match state {
                KeyState::Retired => return Ok((key, Outcome::Unchanged)),
                KeyState::Active => {
                    return Err(Error::conflict(format!("key `{}` is active", id.as_str()))
                        .with_remedy(Remedy::RotateKeys));
                }
                KeyState::Next | KeyState::Verifying => {}
            }
            // Sessions of legacy tokens do not refer to the key that signed the token.
            let ended =
                if key.is_legacy { 0 } else { records.revoke_sessions_of_key(&key, now)? };
            self.note(records, Action::KeyRetired, id.as_str(), &json!({ "ended": ended }))?;
            let key = if state == KeyState::Next {
                records.delete_key(id)?;
                records.insert_key(&self.service.make_key(key.algorithm, now)?)?;
                SigningKey { retired_at: Some(now), verifies_until: Some(now), ..key }
            } else {
                let until = key.verifies_until.map_or(now, |until| until.min(now));
                let key = SigningKey { verifies_until: Some(until), ..key };
                records.update_key(&key)?;
                key
            };
            Ok((key, Outcome::Updated))
        })
    }

    /// Seals every key with the master key and leaves no unsealed copy on the disk; returns the
    /// number of changed keys. `old` is the master key that sealed them before.
    pub fn seal_keys(&self, old: Option<&MasterKey>) -> Result<usize> {
        let Some(master) = &self.service.0.settings.master_key else {
            return Err(Error::invalid("no master key is set to seal the keys with")
                .with_remedy(Remedy::ProvideMasterKey));
        };
        let is_done = |key: &SigningKey| match &key.secret {
            KeySecret::Plain(_) => false,
            KeySecret::Sealed(sealed) => sealed.by == master.name(),
        };
        let detail = json!({ "master_key": master.name() });
        self.keep_keys(Action::KeysSealed, &detail, is_done, |key| {
            let opened = opened(key, old.or(Some(master)))
                .map_err(|error| error.with_remedy(Remedy::ProvideOldMasterKey))?;
            self.service.sealed(opened)
        })
    }

    /// Unseals every sealed key; returns the number of changed keys.
    pub fn unseal_keys(&self) -> Result<usize> {
        let is_done = |key: &SigningKey| matches!(key.secret, KeySecret::Plain(_));
        self.keep_keys(Action::KeysUnsealed, &json!({}), is_done, |key| self.service.opened(key))
    }

    /// Replaces the secrets of all keys for which `is_done` is false.
    fn keep_keys(
        &self,
        action: Action,
        detail: &serde_json::Value,
        is_done: impl Fn(&SigningKey) -> bool,
        change: impl Fn(SigningKey) -> Result<SigningKey>,
    ) -> Result<usize> {
        let changed = self.service.transact(|records| {
            let keys: Vec<_> = records.keys()?.into_iter().filter(|key| !is_done(key)).collect();
            let count = keys.len();
            for key in keys {
                records.update_key(&change(key)?)?;
            }
            if count > 0 {
                self.note(records, action, "keys", detail)?;
            }
            Ok(count)
        })?;
        if let Some(file) = self.service.0.store.as_file() {
            file.scrub()?;
        }
        Ok(changed)
    }
}

/// Deletes keys that no longer verify tokens, except for the key that signed the checkpoint of the
/// audit log.
fn delete_expired_keys(
    records: &mut dyn Records,
    keys: &[SigningKey],
    now: Timestamp,
) -> Result<()> {
    let signer = records.audit_checkpoint()?.as_ref().and_then(token::checkpoint_key);
    let dead = keys.iter().filter(|key| !key.verifies_at(now) && Some(&key.id) != signer.as_ref());
    dead.map(|key| &key.id).try_for_each(|id| records.delete_key(id))
}

fn no_such_key(id: &KeyId) -> Error {
    Error::not_found(format!("no key `{}`", id.as_str())).with_remedy(Remedy::ListKeys)
}
