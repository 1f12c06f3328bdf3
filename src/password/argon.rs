//! Argon2 (RFC 9106). RustCrypto's crate parses hashes and computes them, unless the feature
//! `argon2-simd` is enabled.

use argon2::password_hash::phc;
pub(super) use argon2::{Algorithm, Params, Version};
use aws_lc_rs::constant_time;

use super::{HashCost, MAX_COST, MAX_TOTAL_KIB};
use crate::error::{Error, Result};

#[cfg(not(feature = "argon2-simd"))]
mod portable;
#[cfg(feature = "argon2-simd")]
mod simd;

#[cfg(not(feature = "argon2-simd"))]
pub(super) use portable::Memory;
#[cfg(feature = "argon2-simd")]
pub(super) use simd::Memory;

/// The length of new digests in bytes (RFC 9106 section 3.1).
const DIGEST_BYTES: usize = 32;

/// The parameters of an argon2 hash: variant, version, cost, and digest length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Recipe {
    pub(super) algorithm: Algorithm,
    pub(super) version: Version,
    pub(super) params: Params,
}

impl Recipe {
    /// The parameters of new hashes: argon2id at this cost.
    pub(super) fn new(cost: HashCost) -> Result<Self> {
        let HashCost { memory_kib, iterations, parallelism } = cost;
        let params = Params::new(memory_kib, iterations, parallelism, Some(DIGEST_BYTES));
        let params = params.map_err(|error| {
            Error::invalid(format!("invalid cost of a password hash: {error}"))
                .with_hint("use at least 8 KiB per lane, one iteration, and one lane")
        })?;
        Ok(Self { algorithm: Algorithm::Argon2id, version: Version::V0x13, params })
    }

    pub(super) fn cost(&self) -> HashCost {
        HashCost {
            memory_kib: self.params.m_cost(),
            iterations: self.params.t_cost(),
            parallelism: self.params.p_cost(),
        }
    }

    /// Computes the digest of a password.
    ///
    /// Memory beyond `kept_kib` is returned to the system afterwards.
    pub(super) fn digest(
        &self,
        password: &[u8],
        salt: &[u8],
        memory: &mut Memory,
        kept_kib: u32,
    ) -> Result<Vec<u8>> {
        let mut digest = vec![0; self.params.output_len().unwrap_or(DIGEST_BYTES)];
        if self.params.m_cost() > kept_kib {
            Memory::default().compute(self, password, salt, &mut digest)?;
        } else {
            memory.compute(self, password, salt, &mut digest)?;
        }
        Ok(digest)
    }

    /// Formats a hash as a PHC string.
    pub(super) fn to_phc(&self, salt: &[u8], digest: &[u8]) -> Result<String> {
        let failed = |error: &dyn std::fmt::Display| {
            Error::internal("cannot write a password hash", error.to_string())
        };
        let hash = phc::PasswordHash {
            algorithm: self.algorithm.ident(),
            version: Some(self.version.into()),
            params: (&self.params).try_into().map_err(|error| failed(&error))?,
            salt: Some(phc::Salt::new(salt).map_err(|error| failed(&error))?),
            hash: Some(phc::Output::new(digest).map_err(|error| failed(&error))?),
        };
        Ok(hash.to_string())
    }
}

/// A parsed argon2 hash within the cost limits.
pub(super) struct StoredArgon {
    pub(super) recipe: Recipe,
    salt: phc::Salt,
    digest: phc::Output,
}

impl StoredArgon {
    /// Parses a PHC string with a salt of 8 to 48 bytes and a digest of 10 to 64 bytes.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let parsed = phc::PasswordHash::new(text).ok()?;
        let algorithm = Algorithm::try_from(parsed.algorithm.as_str()).ok()?;
        // Hashes older than version 0x13 do not contain a version.
        let version = parsed.version.map_or(Ok(Version::V0x10), Version::try_from).ok()?;
        let params = Params::try_from(&parsed).ok()?;
        let recipe = Recipe { algorithm, version, params };
        let (salt, digest) = (parsed.salt?, parsed.hash?);
        // A key identifier refers to a secret that is not available.
        let is_keyed = !recipe.params.keyid().is_empty();
        (is_affordable(recipe.cost()) && !is_keyed).then_some(Self { recipe, salt, digest })
    }

    /// Whether the digest is as long as that of a new hash.
    pub(super) fn has_todays_length(&self) -> bool {
        self.digest.len() == DIGEST_BYTES
    }

    pub(super) fn verify(
        &self,
        password: &[u8],
        memory: &mut Memory,
        kept_kib: u32,
    ) -> Result<bool> {
        let found = self.recipe.digest(password, self.salt.as_ref(), memory, kept_kib)?;
        Ok(constant_time::verify_slices_are_equal(&found, self.digest.as_bytes()).is_ok())
    }
}

/// Whether a cost is within the limits, which apply to stored hashes and to settings.
pub(super) fn is_affordable(cost: HashCost) -> bool {
    cost.memory_kib <= MAX_COST.memory_kib
        && cost.iterations <= MAX_COST.iterations
        && cost.parallelism <= MAX_COST.parallelism
        && u64::from(cost.memory_kib) * u64::from(cost.iterations) <= MAX_TOTAL_KIB
}

fn failed(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::internal("cannot hash a password", error)
}
