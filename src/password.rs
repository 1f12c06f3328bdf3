//! Passwords: what is acceptable, how they are hashed, and whether one matches.
//!
//! `argon2` is named here and, for its memory, in `slot.rs`; the policy and the hashes of other
//! programs are beside it.
//! A hash costs memory and time on purpose, so at most as many run at once as the machine has
//! cores, each on a buffer that is kept: a flood of logins meets a short queue and then a refusal,
//! not the end of the memory.

use std::sync::LazyLock;
use std::thread::available_parallelism;
use std::time::{Duration, Instant};

use argon2::password_hash::phc;
use argon2::{Algorithm, Argon2, Block, Params, Version};

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
    params: Params,
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
        let params = params(cost)
            .map_err(|error| Error::invalid(format!("the cost of a password hash: {error}")))?;
        Ok(Self { params, slots: Slots::new(Self::slots()) })
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
        let (params, typed) = (self.params.clone(), password.clone());
        let hash = self.slots.borrow()?.run(move |memory| {
            compute(&ours(&params), &typed, &salt, HASH_BYTES, &params, memory)
        })?;
        let phc = phc::PasswordHash {
            algorithm: Algorithm::Argon2id.ident(),
            version: Some(Version::V0x13.into()),
            params: (&self.params).try_into().map_err(encoding)?,
            salt: Some(phc::Salt::new(&salt).map_err(encoding)?),
            hash: Some(hash?),
        };
        Ok(PasswordHash::new(phc.to_string()))
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
        let (params, typed, stored) = (self.params.clone(), password.clone(), stored.cloned());
        let matches =
            slot.run(move |memory| matches(&params, &typed, stored.as_ref(), memory))??;
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
        matches(&self.params, &typed, Some(&example), &mut Vec::new())?;
        Ok(start.elapsed())
    }

    /// The scheme of new hashes.
    pub fn scheme(&self) -> String {
        let HashCost { memory_kib, iterations, parallelism } = cost(&self.params);
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
    params: &Params,
    password: &Password,
    stored: Option<&PasswordHash>,
    memory: &mut Vec<Block>,
) -> Result<bool> {
    match stored.and_then(parse) {
        // `phc::Output` is compared in constant time.
        Some(Stored::Argon(argon)) => {
            let Argon { argon2, salt, hash } = &argon;
            Ok(compute(argon2, password, salt, hash.len(), params, memory)? == *hash)
        }
        Some(Stored::Foreign(foreign)) if foreign.verify(password.expose()) => Ok(true),
        // After a foreign hash too: what it leaves in the processor's caches would tell.
        _ => {
            let none = [0; SALT_BYTES];
            compute(&ours(params), password, &none, HASH_BYTES, params, memory)?;
            Ok(false)
        }
    }
}

/// Computes a hash in memory that is kept at the size that hashes of ours need.
fn compute(
    argon2: &Argon2<'_>,
    password: &Password,
    salt: &[u8],
    length: usize,
    ours: &Params,
    memory: &mut Vec<Block>,
) -> Result<phc::Output> {
    let kept = ours.block_count();
    memory.resize(argon2.params().block_count().max(kept), Block::default());
    let mut output = [0; phc::Output::MAX_LENGTH];
    let output = &mut output[..length];
    let done = argon2.hash_password_into_with_memory(
        password.expose().as_bytes(),
        salt,
        output,
        &mut *memory,
    );
    // A foreign hash may have needed more than ours do; that much is not kept.
    memory.truncate(kept);
    memory.shrink_to_fit();
    done.map_err(encoding)?;
    phc::Output::new(output).map_err(encoding)
}

/// How new hashes are made.
fn ours(params: &Params) -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone())
}

/// The answer when every slot stays taken for [`QUEUE_WAIT`].
pub(crate) fn busy() -> Error {
    Error::unavailable("too many people are signing in at once; try again in a moment")
        .with_retry_after(Duration::from_secs(1))
}

fn encoding(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::internal("cannot hash a password", error)
}

fn params(cost: HashCost) -> argon2::Result<Params> {
    Params::new(cost.memory_kib, cost.iterations, cost.parallelism, Some(HASH_BYTES))
}

fn cost(params: &Params) -> HashCost {
    HashCost {
        memory_kib: params.m_cost(),
        iterations: params.t_cost(),
        parallelism: params.p_cost(),
    }
}

/// How a password is hashed, without the salt and the hash.
pub fn describe(stored: &PasswordHash) -> String {
    match parse(stored) {
        Some(Stored::Argon(argon)) => {
            let HashCost { memory_kib, iterations, parallelism } = cost(argon.argon2.params());
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
    Argon(Argon),
    Foreign(Foreign),
}

/// The parts of an argon2 hash.
struct Argon {
    argon2: Argon2<'static>,
    salt: Vec<u8>,
    hash: phc::Output,
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

fn parse_argon(phc: &str) -> Option<Argon> {
    let phc = phc::PasswordHash::new(phc).ok()?;
    let algorithm = Algorithm::new(phc.algorithm.as_str()).ok()?;
    let version = match phc.version {
        Some(version) => Version::try_from(version).ok()?,
        None => Version::V0x10,
    };
    let params = Params::try_from(&phc).ok()?;
    if !is_affordable(cost(&params)) {
        return None;
    }
    let argon2 = Argon2::new(algorithm, version, params);
    Some(Argon { argon2, salt: phc.salt?.to_vec(), hash: phc.hash? })
}

#[cfg(test)]
mod tests;
