//! Passwords: what is acceptable, how they are hashed, and whether one matches.
//!
//! A hash costs memory and time on purpose, so at most as many run at once as the machine has
//! cores, each on a buffer that is kept: a flood of logins meets a short queue and then a refusal,
//! not the end of the memory.

use std::sync::{Arc, LazyLock};
use std::thread::available_parallelism;
use std::time::Duration;

use crate::clock::Random;
use crate::domain::{Password, PasswordHash};
use crate::error::{Error, Result};

mod argon;
mod hash_slots;
mod policy;
mod scheme;
mod threads;

use argon::{Memory, Recipe, StoredArgon, is_affordable};
use hash_slots::Slots;
pub use policy::{Attributes, Policy, generate};
use scheme::Foreign;

/// How long a login waits for its turn to hash before it is sent away.
pub const QUEUE_WAIT: Duration = Duration::from_secs(2);

/// The length of new salts, in bytes: RFC 9106 section 3.1.
const SALT_BYTES: usize = 16;

/// The costliest hash that is made, or verified whatever a row says: 256 MiB, 16 rounds, 16 lanes.
const MAX_COST: HashCost = HashCost { memory_kib: 256 << 10, iterations: 16, parallelism: 16 };

/// The most memory that all its rounds go through together: a second's work.
const MAX_TOTAL_KIB: u64 = 1 << 20;

/// What one argon2id hash costs (RFC 9106).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HashCost {
    /// The memory, in KiB.
    pub memory_kib: u32,
    /// The passes over that memory.
    pub iterations: u32,
    /// The lanes of that memory.
    pub parallelism: u32,
}

impl Default for HashCost {
    /// OWASP's Password Storage Cheat Sheet: 19 MiB, two passes, one lane.
    fn default() -> Self {
        Self { memory_kib: 19_456, iterations: 2, parallelism: 1 }
    }
}

/// Makes and verifies password hashes, a bounded number at once.
pub struct Hasher {
    /// How new hashes are made.
    ours: Arc<Recipe>,
    slots: Slots,
}

impl Hasher {
    /// A hasher for new hashes of this cost.
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

    /// How many hashes run at once: one a core.
    pub fn slots() -> usize {
        // Asked once: each answer reads files about control groups.
        static CORES: LazyLock<usize> =
            LazyLock::new(|| available_parallelism().map_or(1, usize::from));
        *CORES
    }

    /// Hashes on threads of their own from now on, which give way to all others: for a server, whose
    /// other answers are not to wait.
    pub fn hash_in_background(&self) -> Result<()> {
        self.slots.use_threads(Self::slots())
    }

    /// Hashes a password with a fresh salt.
    pub fn hash(&self, password: &Password, random: &dyn Random) -> Result<PasswordHash> {
        let mut salt = [0; SALT_BYTES];
        random.fill(&mut salt)?;
        let (ours, typed) = (Arc::clone(&self.ours), password.clone());
        let digest = self.slots.borrow()?.run(move |memory| {
            ours.digest(typed.expose().as_bytes(), &salt, memory, ours.cost().memory_kib)
        })?;
        self.ours.to_phc(&salt, &digest?).map(PasswordHash::new)
    }

    /// Whether `password` is the one that `stored` was made from.
    ///
    /// Without a `stored` that can be verified the answer is no, after computing a hash of today's
    /// cost. A caller that must not show by its time which accounts exist passes a
    /// [`Hasher::decoy`] for those that do not.
    pub fn verify(&self, password: &Password, stored: Option<&PasswordHash>) -> Result<bool> {
        let (ours, typed, stored) = (Arc::clone(&self.ours), password.clone(), stored.cloned());
        let mut slot = self.slots.borrow()?;
        slot.run(move |memory| matches(&ours, &typed, stored.as_ref(), memory))?
    }

    /// A hash of this scheme ([`PasswordHash::scheme`]) that no password is right for, and that
    /// takes as long to verify as any other of it; `None` for a scheme that is not verified.
    pub fn decoy(scheme: &str) -> Option<PasswordHash> {
        scheme::example(scheme).map(PasswordHash::new).filter(is_verifiable)
    }

    /// The scheme of new hashes.
    pub fn scheme(&self) -> String {
        let HashCost { memory_kib, iterations, parallelism } = self.ours.cost();
        format!("argon2id$v=19$m={memory_kib},t={iterations},p={parallelism}")
    }

    /// Whether a hash was made in another way, or at another cost, than today's.
    pub fn needs_rehash(&self, stored: &PasswordHash) -> bool {
        match parse(stored) {
            Some(Stored::Argon(argon)) => {
                stored.scheme() != self.scheme() || !argon.has_todays_length()
            }
            _ => true,
        }
    }
}

/// Whether a password is that of a hash.
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

/// The answer when every slot stays taken for [`QUEUE_WAIT`].
pub(crate) fn busy() -> Error {
    Error::unavailable("too many people are signing in at once; try again in a moment")
        .with_retry_after(Duration::from_secs(1))
}

/// How a password is hashed, without the salt and the hash.
pub fn describe(stored: &PasswordHash) -> String {
    match parse(stored) {
        Some(Stored::Argon(argon)) => {
            let HashCost { memory_kib, iterations, parallelism } = argon.recipe.cost();
            let name = stored.scheme();
            let name = name.split('$').next().unwrap_or_default();
            format!("{name}, {memory_kib} KiB, {iterations} iterations, {parallelism} lanes")
        }
        Some(Stored::Foreign(_)) => stored.scheme().replacen('$', ", ", 1),
        None => "of a kind that is not verified".to_owned(),
    }
}

/// Whether a hash that another program has made can be verified here, within bounds.
pub fn is_verifiable(stored: &PasswordHash) -> bool {
    parse(stored).is_some()
}

/// A stored hash that is whole and affordable.
enum Stored {
    Argon(StoredArgon),
    Foreign(Foreign),
}

fn parse(stored: &PasswordHash) -> Option<Stored> {
    let text = stored.expose();
    // Django's form is a word and the PHC string.
    let phc = text.strip_prefix("argon2").filter(|rest| rest.starts_with("$argon2"));
    let phc = phc.or_else(|| text.starts_with("$argon2").then_some(text));
    match phc {
        Some(phc) => StoredArgon::parse(phc).map(Stored::Argon),
        None => Foreign::parse(text).map(Stored::Foreign),
    }
}

#[cfg(test)]
mod tests;
