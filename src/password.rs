//! Passwords: validation, hashing, and verification.
//!
//! A hash is expensive in memory and time by design, so at most one runs per core, each in a buffer
//! that is reused. A flood of logins fills a short queue and is then refused; it does not exhaust
//! the memory.

use std::sync::{Arc, LazyLock};
use std::thread::available_parallelism;
use std::time::Duration;

use crate::clock::Random;
use crate::domain::{Password, PasswordHash};
use crate::error::{Error, Result};

mod argon;
mod hash_slots;
mod hash_thread;
mod policy;
mod scheme;

use argon::{Memory, Recipe, StoredArgon, is_affordable};
use hash_slots::Slots;
pub use policy::Policy;
pub(crate) use policy::{Attributes, generate};
use scheme::ForeignHash;

/// How long a login waits for a hashing slot before it is refused.
pub(crate) const QUEUE_WAIT: Duration = Duration::from_secs(2);

/// The length of new salts in bytes (RFC 9106 section 3.1).
const SALT_BYTES: usize = 16;

/// The maximum cost of a hash that is made or verified: 256 MiB, 16 passes, 16 lanes.
const MAX_COST: HashCost = HashCost { memory_kib: 256 << 10, iterations: 16, parallelism: 16 };

/// The maximum product of memory and passes, in KiB: about one second of work.
const MAX_TOTAL_KIB: u64 = 1 << 20;

/// The cost of an argon2id hash (RFC 9106).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HashCost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Number of passes over the memory.
    pub iterations: u32,
    /// Number of lanes (degree of parallelism).
    pub parallelism: u32,
}

impl Default for HashCost {
    /// The recommendation of OWASP's Password Storage Cheat Sheet: 19 MiB, two passes, one lane.
    fn default() -> Self {
        Self { memory_kib: 19_456, iterations: 2, parallelism: 1 }
    }
}

/// Makes and verifies password hashes, with a bounded number at a time.
pub struct Hasher {
    /// The parameters of new hashes.
    ours: Arc<Recipe>,
    slots: Slots,
}

impl Hasher {
    /// Creates a hasher that makes new hashes at this cost.
    pub fn new(cost: HashCost) -> Result<Self> {
        if !is_affordable(cost) {
            let HashCost { memory_kib, iterations, parallelism } = MAX_COST;
            return Err(Error::invalid(format!(
                "a password hash takes at most {memory_kib} KiB, {iterations} iterations, \
                 {parallelism} lanes, and {MAX_TOTAL_KIB} KiB over all iterations"
            )));
        }
        Ok(Self { ours: Arc::new(Recipe::new(cost)?), slots: Slots::new(Self::slots()) })
    }

    /// The number of hashes that run at the same time: one per core.
    pub fn slots() -> usize {
        // Cached: each call reads the files of control groups.
        static CORES: LazyLock<usize> =
            LazyLock::new(|| available_parallelism().map_or(1, usize::from));
        *CORES
    }

    /// Moves hashing to dedicated low-priority threads, so that a server's other requests are not
    /// delayed.
    pub fn hash_in_background(&self) -> Result<()> {
        self.slots.use_threads()
    }

    /// Hashes a password with a new random salt.
    pub fn hash(&self, password: &Password, random: &dyn Random) -> Result<PasswordHash> {
        let mut salt = [0; SALT_BYTES];
        random.fill(&mut salt)?;
        let (ours, typed) = (Arc::clone(&self.ours), password.clone());
        let digest = self.slots.borrow()?.run(move |memory| {
            ours.digest(typed.expose().as_bytes(), &salt, memory, ours.cost().memory_kib)
        })?;
        self.ours.to_phc(&salt, &digest?).map(PasswordHash::new)
    }

    /// Whether `password` matches the hash `stored`.
    ///
    /// Without a hash that can be verified, the answer is `false` after computing a hash of the
    /// current cost. A caller whose response time must not reveal which accounts exist passes a
    /// [`Hasher::decoy`] for the others.
    pub fn verify(&self, password: &Password, stored: Option<&PasswordHash>) -> Result<bool> {
        let (ours, typed, stored) = (Arc::clone(&self.ours), password.clone(), stored.cloned());
        let mut slot = self.slots.borrow()?;
        slot.run(move |memory| matches(&ours, &typed, stored.as_ref(), memory))?
    }

    /// A hash of this scheme ([`PasswordHash::scheme`]) that no password matches and that takes as
    /// long to verify as a real one; `None` for an unsupported scheme.
    pub fn decoy(scheme: &str) -> Option<PasswordHash> {
        scheme::example(scheme).map(PasswordHash::new).filter(is_verifiable)
    }

    /// The scheme of new hashes.
    pub fn scheme(&self) -> String {
        let HashCost { memory_kib, iterations, parallelism } = self.ours.cost();
        format!("argon2id$v=19$m={memory_kib},t={iterations},p={parallelism}")
    }

    /// Whether a hash differs from new hashes in scheme or cost.
    pub fn needs_rehash(&self, stored: &PasswordHash) -> bool {
        match parse(stored) {
            Some(Stored::Argon(argon)) => {
                stored.scheme() != self.scheme() || !argon.has_todays_length()
            }
            _ => true,
        }
    }
}

/// Whether a password matches a hash.
fn matches(
    ours: &Recipe,
    password: &Password,
    stored: Option<&PasswordHash>,
    memory: &mut Memory,
) -> Result<bool> {
    let kept_kib = ours.cost().memory_kib;
    match stored.and_then(parse) {
        Some(Stored::Argon(argon)) => argon.verify(password.expose().as_bytes(), memory, kept_kib),
        Some(Stored::Foreign(foreign)) => Ok(foreign.verify(password.expose())),
        None => {
            ours.digest(password.expose().as_bytes(), &[0; SALT_BYTES], memory, kept_kib)?;
            Ok(false)
        }
    }
}

/// The error when all hashing slots stay taken for [`QUEUE_WAIT`].
pub(crate) fn busy() -> Error {
    Error::unavailable("too many people are signing in at once; try again in a moment")
        .with_retry_after(Duration::from_secs(1))
}

/// The scheme and the parameters of a hash, without salt and digest.
pub fn describe(stored: &PasswordHash) -> String {
    match parse(stored) {
        Some(Stored::Argon(argon)) => {
            let HashCost { memory_kib, iterations, parallelism } = argon.recipe.cost();
            let name = stored.scheme();
            let name = name.split('$').next().unwrap_or_default();
            format!("{name}, {memory_kib} KiB, {iterations} iterations, {parallelism} lanes")
        }
        Some(Stored::Foreign(_)) => stored.scheme().replacen('$', ", ", 1),
        None => "unsupported scheme".to_owned(),
    }
}

/// Whether a hash can be verified within the cost limits.
pub(crate) fn is_verifiable(stored: &PasswordHash) -> bool {
    parse(stored).is_some()
}

/// A parsed hash within the cost limits.
enum Stored {
    Argon(StoredArgon),
    Foreign(ForeignHash),
}

fn parse(stored: &PasswordHash) -> Option<Stored> {
    let text = stored.expose();
    // Django stores `argon2` in front of the PHC string.
    let phc = text.strip_prefix("argon2").filter(|rest| rest.starts_with("$argon2"));
    let phc = phc.or_else(|| text.starts_with("$argon2").then_some(text));
    match phc {
        Some(phc) => StoredArgon::parse(phc).map(Stored::Argon),
        None => ForeignHash::parse(text).map(Stored::Foreign),
    }
}

#[cfg(test)]
mod tests;
