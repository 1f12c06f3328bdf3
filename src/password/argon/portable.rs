//! RustCrypto's implementation.

use argon2::{Argon2, Block};
use zeroize::Zeroize;

use super::{Recipe, failed};
use crate::error::{Error, Result};

/// Memory for hashing: allocated on first use, wiped after each use, and reused.
#[derive(Default)]
pub(in crate::password) struct Memory(Vec<Block>);

impl Memory {
    pub(super) fn compute(
        &mut self,
        recipe: &Recipe,
        password: &[u8],
        salt: &[u8],
        digest: &mut [u8],
    ) -> Result<()> {
        let blocks = recipe.params.block_count();
        if let Some(missing) = blocks.checked_sub(self.0.len()) {
            let exhausted = |error| {
                Error::unavailable("not enough memory to hash a password").with_source(error)
            };
            self.0.try_reserve_exact(missing).map_err(exhausted)?;
            self.0.resize(blocks, Block::new());
        }
        let argon2 = Argon2::new(recipe.algorithm, recipe.version, recipe.params.clone());
        let used = &mut self.0[..blocks];
        let done = argon2.hash_password_into_with_memory(password, salt, digest, &mut *used);
        used.iter_mut().zeroize();
        done.map_err(failed)
    }
}
