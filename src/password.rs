//! Passwords: what is acceptable, how they are hashed, and whether one matches.
//!
//! `argon2_rust` is named here alone; the policy and the hashes of other programs are beside it.
//! A hash costs memory and time on purpose, so at most as many run at once as the machine has
//! cores, each on a buffer that is kept: a flood of logins meets a short queue and then a refusal,
//! not the end of the memory.

use std::sync::LazyLock;
use std::thread::available_parallelism;
use std::time::{Duration, Instant};

use argon2_rust::params::{Memory, TagLen};
use argon2_rust::{Algorithm, Argon2, Decoded, Params, Version};

use crate::clock::Random;
use crate::domain::{Password, PasswordHash};
use crate::error::{Error, Result};

mod policy;
mod scheme;
mod slot;
mod threads;

pub use policy::{Attributes, Policy, generate};
use scheme::Foreign;
use slot::Slots;

/// How long a login waits for its turn to hash before it is sent away.
pub const QUEUE_WAIT: Duration = Duration::from_secs(2);

/// The bytes of salt and of hash: RFC 9106 section 3.1, and the PHC recommendation.
const SALT_BYTES: usize = 16;
const HASH_BYTES: usize = 32;

/// The most of them that a foreign hash may have, and the fewest of the hash: the PHC string format.
const MAX_BYTES: usize = 64;
const MIN_HASH_BYTES: usize = 10;

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

/// Memory to hash in, which is made when it is first used, and wiped after each use.
type Arena = Option<argon2_rust::Hasher>;

/// Makes and verifies password hashes, a bounded number at once.
pub struct Hasher {
    /// How new hashes are made.
    ours: Argon2,
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
        let params = params(cost).map_err(|error| {
            Error::invalid(format!("the cost of a password hash: {error}"))
                .with_hint("at least 8 KiB a lane, one iteration, one lane")
        })?;
        let ours = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        Ok(Self { ours, slots: Slots::new(Self::slots()) })
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
        let (ours, typed) = (self.ours, password.clone());
        let hash = self
            .slots
            .borrow()?
            .run(move |arena| compute(&ours, &typed, &salt, &[], &ours, arena))?;
        let (algorithm, version) = (ours.algorithm(), ours.version());
        argon2_rust::encode_string_alloc(algorithm, version, ours.params(), &salt, &hash?)
            .map(PasswordHash::new)
            .map_err(failed)
    }

    /// Whether `password` is the one that `stored` was made from.
    ///
    /// Without a usable `stored` the answer is no, after the same work: who asks cannot tell an
    /// unknown name from a wrong password by the time it takes.
    pub fn verify(&self, password: &Password, stored: Option<&PasswordHash>) -> Result<bool> {
        self.verify_slowly(password, stored, || Ok(Duration::ZERO))
    }

    /// As [`Hasher::verify`], but a no takes at least as long as `floor` says, from when its turn
    /// has come, which it keeps meanwhile: neither the answer nor what others have to wait tells
    /// whose hash is a slow one.
    pub fn verify_slowly(
        &self,
        password: &Password,
        stored: Option<&PasswordHash>,
        floor: impl FnOnce() -> Result<Duration>,
    ) -> Result<bool> {
        let mut slot = self.slots.borrow()?;
        let start = Instant::now();
        let (ours, typed, stored) = (self.ours, password.clone(), stored.cloned());
        let matches = slot.run(move |arena| matches(&ours, &typed, stored.as_ref(), arena))??;
        if !matches {
            pause(start, floor()?);
        }
        Ok(matches)
    }

    /// How long a hash of that scheme takes to say no, measured now, out of turn; nothing for one
    /// that is as quick as today's.
    pub fn time_of(&self, scheme: &str) -> Result<Duration> {
        let Some(example) = scheme::example(scheme).filter(|_| scheme != self.scheme()) else {
            return Ok(Duration::ZERO);
        };
        let start = Instant::now();
        let (typed, example) = (Password::new("x")?, PasswordHash::new(example));
        matches(&self.ours, &typed, Some(&example), &mut None)?;
        Ok(start.elapsed())
    }

    /// The scheme of new hashes.
    pub fn scheme(&self) -> String {
        let HashCost { memory_kib, iterations, parallelism } = cost(self.ours.params());
        format!("argon2id$v=19$m={memory_kib},t={iterations},p={parallelism}")
    }

    /// Whether a hash was made in another way, or at another cost, than today's.
    pub fn needs_rehash(&self, stored: &PasswordHash) -> bool {
        match parse(stored) {
            Some(Stored::Argon(argon)) => {
                stored.scheme() != self.scheme() || argon.hash.len() != HASH_BYTES
            }
            _ => true,
        }
    }
}

/// Whether a password is that of a hash, if there is one, after the same work in any case.
fn matches(
    ours: &Argon2,
    password: &Password,
    stored: Option<&PasswordHash>,
    arena: &mut Arena,
) -> Result<bool> {
    match stored.and_then(parse) {
        Some(Stored::Argon(argon)) => {
            let Decoded { algorithm, version, params, salt, hash, ad } = &argon;
            let argon2 = Argon2::new(*algorithm, *version, *params);
            let found = compute(&argon2, password, salt, ad, ours, arena)?;
            Ok(argon2_rust::constant_time_eq(&found, hash))
        }
        Some(Stored::Foreign(foreign)) if foreign.verify(password.expose()) => Ok(true),
        // After a foreign hash too: what it leaves in the processor's caches would tell.
        _ => {
            compute(ours, password, &[0; SALT_BYTES], &[], ours, arena)?;
            Ok(false)
        }
    }
}

/// Computes a hash, in memory that is kept if it is no more than hashes of ours need.
fn compute(
    argon2: &Argon2,
    password: &Password,
    salt: &[u8],
    data: &[u8],
    ours: &Argon2,
    arena: &mut Arena,
) -> Result<Vec<u8>> {
    let password = password.expose().as_bytes();
    let hash = if argon2.params().memory_kib() > ours.params().memory_kib() {
        argon2.hash_with_ad(password, salt, &[], data)
    } else {
        let hasher = arena.get_or_insert_with(|| argon2.hasher());
        hasher.set_argon2(*argon2);
        hasher.hash_with_ad(password, salt, &[], data)
    };
    hash.map_err(failed)
}

/// The answer when every slot stays taken for [`QUEUE_WAIT`].
pub(crate) fn busy() -> Error {
    Error::unavailable("too many people are signing in at once; try again in a moment")
        .with_retry_after(Duration::from_secs(1))
}

fn failed(error: argon2_rust::Error) -> Error {
    Error::internal("cannot hash a password", error)
}

fn params(cost: HashCost) -> std::result::Result<Params, argon2_rust::Error> {
    Params::builder()
        .memory(Memory::kib(cost.memory_kib.into()))
        .passes(cost.iterations)
        .lanes(cost.parallelism)
        .tag_len(TagLen::bytes(HASH_BYTES as u64))
        .build()
}

fn cost(params: &Params) -> HashCost {
    HashCost {
        memory_kib: params.memory_kib(),
        iterations: params.passes(),
        parallelism: params.lanes(),
    }
}

/// How a password is hashed, without the salt and the hash.
pub fn describe(stored: &PasswordHash) -> String {
    match parse(stored) {
        Some(Stored::Argon(argon)) => {
            let HashCost { memory_kib, iterations, parallelism } = cost(&argon.params);
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

/// How long before its end a pause is spent awake: a processor that has slept is slow at first,
/// and what follows would tell for how long it was.
const AWAKE: Duration = Duration::from_millis(3);

/// Waits until so long after `start`.
#[expect(clippy::disallowed_methods, reason = "to wait is what this is for")]
fn pause(start: Instant, whole: Duration) {
    let rest = whole.saturating_sub(start.elapsed());
    if rest > AWAKE {
        std::thread::sleep(rest.saturating_sub(AWAKE));
    }
    while start.elapsed() < whole {
        std::hint::spin_loop();
    }
}

fn is_affordable(cost: HashCost) -> bool {
    cost.memory_kib <= MAX_COST.memory_kib
        && cost.iterations <= MAX_COST.iterations
        && cost.parallelism <= MAX_COST.parallelism
        && u64::from(cost.memory_kib) * u64::from(cost.iterations) <= MAX_TOTAL_KIB
}

/// A stored hash that is whole and affordable.
enum Stored {
    Argon(Decoded),
    Foreign(Foreign),
}

fn parse(stored: &PasswordHash) -> Option<Stored> {
    let text = stored.expose();
    // Django's form is a word and the PHC string.
    let phc = text.strip_prefix("argon2").filter(|rest| rest.starts_with("$argon2"));
    let phc = phc.or_else(|| text.starts_with("$argon2").then_some(text));
    match phc {
        Some(phc) => parse_argon(phc).map(Stored::Argon),
        None => Foreign::parse(text).map(Stored::Foreign),
    }
}

fn parse_argon(phc: &str) -> Option<Decoded> {
    let argon = argon2_rust::decode_phc(phc).ok()?;
    let is_sized = argon.salt.len() <= MAX_BYTES
        && (MIN_HASH_BYTES..=MAX_BYTES).contains(&argon.hash.len())
        && argon.ad.len() <= MAX_BYTES;
    (is_sized && is_affordable(cost(&argon.params))).then_some(argon)
}

#[cfg(test)]
mod tests;
