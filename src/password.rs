//! Passwords: what is acceptable, how they are hashed, and whether one matches.
//!
//! The only file that names `argon2` and `zxcvbn`. A hash costs memory and time on purpose, so
//! at most as many run at once as the machine has cores, each on a buffer that is kept: a flood
//! of logins meets a short queue and then a refusal, not the end of the memory.

use std::sync::{Condvar, Mutex, PoisonError};
use std::thread::available_parallelism;
use std::time::Duration;

use argon2::password_hash::phc;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use zxcvbn::matching::patterns::MatchPattern;
use zxcvbn::zxcvbn;

use crate::clock::Random;
use crate::domain::{Password, PasswordHash};
use crate::error::{Error, Problem, Result};

/// How long a login waits for its turn to hash before it is sent away.
pub const QUEUE_WAIT: Duration = Duration::from_secs(2);

/// A password that falls to so few guesses is as common as the words of Django's list.
const COMMON_GUESSES: u64 = 20_000;

/// The part of a password that may consist of what is known about its owner, in per cent.
const SIMILAR_PER_CENT: usize = 70;

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

/// What is known about a password's owner, under the names that messages use.
#[derive(Clone, Copy, Debug, Default)]
pub struct Attributes<'a> {
    /// The owner's email address.
    pub email: &'a str,
    /// The owner's first name.
    pub first_name: &'a str,
    /// The owner's last name.
    pub last_name: &'a str,
}

impl<'a> Attributes<'a> {
    fn named(self) -> [(&'static str, &'a str); 3] {
        [
            ("email address", self.email),
            ("first name", self.first_name),
            ("last name", self.last_name),
        ]
    }
}

/// What a new password must be: Django's four validators, with their messages and codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// The fewest characters.
    pub min_length: usize,
}

impl Default for Policy {
    fn default() -> Self {
        Self { min_length: 8 }
    }
}

impl Policy {
    /// Finds every fault of `password` for this owner, in Django's order.
    pub fn check(&self, password: &Password, owner: Attributes<'_>) -> Result<()> {
        let password = password.expose();
        let problems: Vec<Problem> = [
            too_similar(password, owner),
            self.too_short(password),
            too_common(password),
            entirely_numeric(password),
        ]
        .into_iter()
        .flatten()
        .collect();
        if problems.is_empty() {
            return Ok(());
        }
        let message = problems.iter().map(|p| p.message.as_str()).collect::<Vec<_>>().join(" ");
        Err(Error::invalid(message).with_problems(problems))
    }

    fn too_short(self, password: &str) -> Option<Problem> {
        let min = self.min_length;
        (password.chars().count() < min).then(|| {
            let noun = if min == 1 { "character" } else { "characters" };
            let must = format!("It must contain at least {min} {noun}.");
            Problem {
                code: "password_too_short",
                message: format!("This password is too short. {must}"),
            }
        })
    }
}

fn too_similar(password: &str, owner: Attributes<'_>) -> Option<Problem> {
    let known: Vec<(&str, String)> = owner
        .named()
        .into_iter()
        .flat_map(|(name, value)| words(value).map(move |word| (name, word)))
        .collect();
    let inputs: Vec<&str> = known.iter().map(|(_, word)| word.as_str()).collect();
    let entropy = zxcvbn(password, &inputs);
    let matched = entropy.sequence().iter().filter_map(|found| match &found.pattern {
        MatchPattern::Dictionary(word) => known
            .iter()
            .find(|(_, known)| *known == word.matched_word)
            .map(|(name, _)| (*name, found.token.chars().count())),
        _ => None,
    });
    let (mut name, mut longest, mut covered) = ("", 0, 0);
    for (field, length) in matched {
        covered += length;
        if length > longest {
            (name, longest) = (field, length);
        }
    }
    (covered > 0 && covered * 100 >= password.chars().count() * SIMILAR_PER_CENT).then(|| Problem {
        code: "password_too_similar",
        message: format!("The password is too similar to the {name}."),
    })
}

/// The whole value and its words, in lower case. A word of one or two letters says nothing.
fn words(value: &str) -> impl Iterator<Item = String> {
    let whole = value.to_lowercase();
    let parts: Vec<String> =
        whole.split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect();
    std::iter::once(whole).chain(parts).filter(|word| word.chars().count() > 2)
}

fn too_common(password: &str) -> Option<Problem> {
    let guesses = zxcvbn(&password.trim().to_lowercase(), &[]).guesses();
    (guesses < COMMON_GUESSES).then(|| Problem {
        code: "password_too_common",
        message: "This password is too common.".to_owned(),
    })
}

fn entirely_numeric(password: &str) -> Option<Problem> {
    let numeric = !password.is_empty() && password.chars().all(char::is_numeric);
    numeric.then(|| Problem {
        code: "password_entirely_numeric",
        message: "This password is entirely numeric.".to_owned(),
    })
}

/// A password of letters and digits in groups of five, none of which looks like another one: 25
/// of them, or as many as make `min_length` characters.
pub fn generate(min_length: usize, random: &dyn Random) -> Result<Password> {
    const ALPHABET: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    // Five characters and a hyphen each; beyond what a password may hold, `new` says so.
    let groups = (min_length.min(Password::MAX_BYTES) + 1).div_ceil(6).max(5);
    let mut bytes = vec![0; groups * 5];
    random.fill(&mut bytes)?;
    let letter = |byte: &u8| char::from(ALPHABET[usize::from(byte % 32)]);
    let groups: Vec<String> =
        bytes.chunks(5).map(|group| group.iter().map(letter).collect()).collect();
    Password::new(groups.join("-"))
}

/// Makes and verifies password hashes, a bounded number at once.
pub struct Hasher {
    params: Params,
    slots: Mutex<Slots>,
    freed: Condvar,
}

/// The buffers that nobody uses, and how many more may be made.
struct Slots {
    idle: Vec<Vec<Block>>,
    unmade: usize,
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
        let slots = Slots { idle: Vec::new(), unmade: Self::slots() };
        Ok(Self { params, slots: Mutex::new(slots), freed: Condvar::new() })
    }

    /// How many hashes run at once: one a core.
    pub fn slots() -> usize {
        available_parallelism().map_or(1, usize::from)
    }

    /// Hashes a password with a fresh salt.
    pub fn hash(&self, password: &Password, random: &dyn Random) -> Result<PasswordHash> {
        let mut salt = [0; SALT_BYTES];
        random.fill(&mut salt)?;
        let hash = self.digest(&self.params, password, &salt, HASH_BYTES)?;
        let phc = phc::PasswordHash {
            algorithm: Algorithm::Argon2id.ident(),
            version: Some(Version::V0x13.into()),
            params: (&self.params).try_into().map_err(encoding)?,
            salt: Some(phc::Salt::new(&salt).map_err(encoding)?),
            hash: Some(hash),
        };
        Ok(PasswordHash::new(phc.to_string()))
    }

    /// Whether `password` is the one that `stored` was made from.
    ///
    /// Without a usable `stored` the answer is no, after the same work: who asks cannot tell an
    /// unknown name from a wrong password by the time it takes.
    pub fn verify(&self, password: &Password, stored: Option<&PasswordHash>) -> Result<bool> {
        let Some((params, salt, hash)) = stored.and_then(parse) else {
            self.digest(&self.params, password, &[0; SALT_BYTES], HASH_BYTES)?;
            return Ok(false);
        };
        // `phc::Output` is compared in constant time.
        Ok(self.digest(&params, password, &salt, hash.len())? == hash)
    }

    /// Whether a hash was made at another cost than today's.
    pub fn needs_rehash(&self, stored: &PasswordHash) -> bool {
        parse(stored).is_none_or(|(params, _, hash)| {
            cost(&params) != cost(&self.params) || hash.len() != HASH_BYTES
        })
    }

    fn digest(
        &self,
        params: &Params,
        password: &Password,
        salt: &[u8],
        length: usize,
    ) -> Result<phc::Output> {
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone());
        let mut buffer = self.borrow()?;
        let blocks = params.block_count().max(self.params.block_count());
        buffer.resize(blocks, Block::default());
        let mut output = [0; phc::Output::MAX_LENGTH];
        let output = &mut output[..length];
        let done = argon2.hash_password_into_with_memory(
            password.expose().as_bytes(),
            salt,
            output,
            &mut *buffer,
        );
        // A foreign hash may have needed more than ours do; that much is not kept.
        buffer.truncate(self.params.block_count());
        buffer.shrink_to_fit();
        self.give_back(buffer);
        done.map_err(encoding)?;
        phc::Output::new(output).map_err(encoding)
    }

    fn borrow(&self) -> Result<Vec<Block>> {
        let slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        let none_free = |slots: &mut Slots| slots.idle.is_empty() && slots.unmade == 0;
        let (mut slots, _) = self
            .freed
            .wait_timeout_while(slots, QUEUE_WAIT, none_free)
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(buffer) = slots.idle.pop() {
            return Ok(buffer);
        }
        if slots.unmade == 0 {
            return Err(busy());
        }
        slots.unmade -= 1;
        Ok(Vec::new())
    }

    fn give_back(&self, buffer: Vec<Block>) {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner).idle.push(buffer);
        self.freed.notify_one();
    }
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
        Some((params, _, _)) => {
            let HashCost { memory_kib, iterations, parallelism } = cost(&params);
            format!("argon2id, {memory_kib} KiB, {iterations} iterations, {parallelism} lanes")
        }
        None => "of a kind that is not verified".to_owned(),
    }
}

fn is_affordable(cost: HashCost) -> bool {
    cost.memory_kib <= MAX_COST.memory_kib
        && cost.iterations <= MAX_COST.iterations
        && cost.parallelism <= MAX_COST.parallelism
        && u64::from(cost.memory_kib) * u64::from(cost.iterations) <= MAX_TOTAL_KIB
}

/// The parts of an argon2id hash that is whole and affordable.
fn parse(stored: &PasswordHash) -> Option<(Params, Vec<u8>, phc::Output)> {
    let phc = phc::PasswordHash::new(stored.expose()).ok()?;
    let params = Params::try_from(&phc).ok()?;
    let cost = cost(&params);
    let affordable = is_affordable(cost);
    let ours =
        phc.algorithm == Algorithm::Argon2id.ident() && phc.version == Some(Version::V0x13.into());
    if affordable && ours { Some((params, phc.salt?.to_vec(), phc.hash?)) } else { None }
}

#[cfg(test)]
mod tests;
