//! An implementation that uses the processor's vector unit: AVX-512, AVX2, SSE2, or NEON. The crate
//! is young and has not been reviewed, so its version is pinned and it parses no stored hashes.

use argon2_rust::params::{Memory as MemorySize, TagLen};
use argon2_rust::{Algorithm, Argon2, Hasher, Params, Version};

use super::{Recipe, failed};
use crate::error::Result;

/// Memory for hashing: allocated on first use, wiped after each use, and reused.
#[derive(Default)]
pub(in crate::password) struct Memory(Option<Hasher>);

impl Memory {
    pub(super) fn compute(
        &mut self,
        recipe: &Recipe,
        password: &[u8],
        salt: &[u8],
        digest: &mut [u8],
    ) -> Result<()> {
        let argon2 = translate(recipe, digest.len())?;
        let hasher = self.0.get_or_insert_with(|| argon2.hasher());
        hasher.set_argon2(argon2);
        let data = recipe.params.data();
        hasher.hash_into_with_ad(password, salt, &[], data, digest).map_err(failed)
    }
}

fn translate(recipe: &Recipe, digest_bytes: usize) -> Result<Argon2> {
    let cost = recipe.cost();
    let params = Params::builder()
        .memory(MemorySize::kib(cost.memory_kib.into()))
        .passes(cost.iterations)
        .lanes(cost.parallelism)
        .tag_len(TagLen::bytes(digest_bytes as u64))
        .build()
        .map_err(failed)?;
    let algorithm = match recipe.algorithm {
        argon2::Algorithm::Argon2d => Algorithm::Argon2d,
        argon2::Algorithm::Argon2i => Algorithm::Argon2i,
        argon2::Algorithm::Argon2id => Algorithm::Argon2id,
    };
    let version = match recipe.version {
        argon2::Version::V0x10 => Version::V0x10,
        argon2::Version::V0x13 => Version::V0x13,
    };
    Ok(Argon2::new(algorithm, version, params))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::password::HashCost;
    use crate::password::tests::Generator;

    /// CI runs this on each instruction set: natively, and on emulated processors that lack the
    /// wider ones. `ARGON2_BACKEND` names the expected one.
    #[test]
    #[expect(clippy::disallowed_methods, reason = "CI names the expected instruction set")]
    fn vector_units_and_the_portable_code_agree_on_ten_thousand_hashes() {
        if let Ok(expected) = std::env::var("ARGON2_BACKEND") {
            let detected = argon2_rust::detected_backend().to_string();
            assert!(detected.eq_ignore_ascii_case(&expected), "{detected} is not {expected}");
        }
        let mut random = Generator::default();
        let mut memory = Memory::default();
        for _ in 0..10_000 {
            let parallelism = random.below(4) + 1;
            let cost = HashCost {
                memory_kib: 8 * parallelism + random.below(64),
                iterations: random.below(3) + 1,
                parallelism,
            };
            let algorithms = [
                argon2::Algorithm::Argon2d,
                argon2::Algorithm::Argon2i,
                argon2::Algorithm::Argon2id,
            ];
            let versions = [argon2::Version::V0x10, argon2::Version::V0x13];
            let mut recipe = Recipe::new(cost).unwrap();
            recipe.algorithm = algorithms[random.below(3) as usize];
            recipe.version = versions[random.below(2) as usize];
            let length = 10 + random.below(55) as usize;
            recipe.params = argon2::Params::new(
                cost.memory_kib,
                cost.iterations,
                cost.parallelism,
                Some(length),
            )
            .unwrap();
            let (password, salt) = (random.bytes(80), [random.bytes(40), vec![0; 8]].concat());
            let mut found = vec![0; length];
            memory.compute(&recipe, &password, &salt, &mut found).unwrap();
            let reference =
                argon2::Argon2::new(recipe.algorithm, recipe.version, recipe.params.clone());
            let mut expected = vec![0; length];
            reference.hash_password_into(&password, &salt, &mut expected).unwrap();
            assert_eq!(found, expected, "{recipe:?}");
        }
    }
}
