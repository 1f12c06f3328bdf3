//! Decoy hashes: the work of a sign-in for an account that does not exist or has no password.
//!
//! Verifying another program's hash takes longer or shorter than verifying one of ours, so the
//! response time reveals the scheme of an account. An unknown name is therefore assigned a scheme
//! too, and causes its real work. The scheme is selected by a digest of the name that only this
//! database can compute, in the proportion in which the schemes occur among the users. An attacker
//! cannot distinguish a user with some scheme from a name that is assigned that scheme. A delay
//! instead would have to be as long as the slowest scheme for every account.

use std::sync::PoisonError;
use std::time::{Duration, Instant};

use crate::domain::{Email, PasswordHash, SecretBytes};
use crate::error::Result;
use crate::password::Hasher;
use crate::service::Service;
use crate::token;

/// The name of the secret that digests of account names are keyed with, and its length.
const SECRET: &str = "account names";
const SECRET_BYTES: usize = 32;

/// How long the proportions are reused: counting a million users takes some 50 ms.
const MAX_AGE: Duration = Duration::from_secs(60);

/// The schemes that unknown names are distributed over.
#[derive(Default)]
pub(in crate::service) struct Decoys {
    /// One hash per scheme, with the number of users that have that scheme or one before it.
    by_share: Vec<(u64, PasswordHash)>,
    read_at: Option<Instant>,
}

impl Decoys {
    fn new(counts: Vec<(String, u64)>, todays: &str) -> Self {
        // The current scheme comes last, so that a sign-in that rehashes a password moves unknown
        // names in the same direction as the user: from the old scheme to the current one.
        let (ours, others): (Vec<_>, Vec<_>) =
            counts.into_iter().partition(|(scheme, _)| scheme == todays);
        let mut total = 0;
        let by_share = others
            .into_iter()
            .chain(ours)
            .filter_map(|(scheme, count)| {
                let decoy = Hasher::decoy(&scheme)?;
                total += count;
                Some((total, decoy))
            })
            .collect();
        Self { by_share, read_at: Some(Instant::now()) }
    }

    /// The hash for a digest; `None` if no user has a password.
    fn pick(&self, digest: [u8; 8]) -> Option<PasswordHash> {
        let (total, _) = self.by_share.last()?;
        // Scales the digest to the total; the rounding error is at most one in 2^32.
        let share = u128::from(u64::from_be_bytes(digest)) * u128::from(*total);
        let place = u64::try_from(share >> 64).unwrap_or(u64::MAX);
        let found = self.by_share.iter().find(|(until, _)| place < *until);
        found.map(|(_, decoy)| decoy.clone())
    }
}

impl Service {
    /// The hash that a password is verified against if the account has none.
    pub(in crate::service) fn decoy(&self, email: Option<&Email>) -> Result<Option<PasswordHash>> {
        let secret = self.name_secret()?;
        let name = email.map_or("", Email::folded);
        let digest = token::keyed_digest(&secret, name);
        let mut decoys = self.0.decoys.lock().unwrap_or_else(PoisonError::into_inner);
        if decoys.read_at.is_none_or(|read_at| read_at.elapsed() >= MAX_AGE) {
            let counts = self.read(|reader| reader.count_hash_schemes())?;
            *decoys = Decoys::new(counts, &self.0.hasher.scheme());
        }
        let mut start = [0; 8];
        start.copy_from_slice(&digest[..8]);
        Ok(decoys.pick(start))
    }

    fn name_secret(&self) -> Result<SecretBytes> {
        if let Some(known) = self.0.name_secret.get() {
            return Ok(known.clone());
        }
        let mut bytes = vec![0; SECRET_BYTES];
        self.0.random.fill(&mut bytes)?;
        let new = SecretBytes::new(bytes);
        let secret = match self.read(|reader| reader.secret(SECRET))? {
            Some(known) => known,
            None => self.transact(|records| {
                // Another process may have created it in the meantime.
                if let Some(known) = records.secret(SECRET)? {
                    return Ok(known);
                }
                records.insert_secret(SECRET, &new)?;
                Ok(new.clone())
            })?,
        };
        Ok(self.0.name_secret.get_or_init(|| secret).clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_names_are_assigned_schemes_in_proportion_to_users() {
        let ours = "argon2id$v=19$m=8,t=1,p=1";
        let counts = [("pbkdf2_sha256$1000", 60), ("plaintext", 1000), (ours, 30), ("md5", 10)];
        let counts = counts.map(|(scheme, count)| (scheme.to_owned(), count));
        let decoys = Decoys::new(counts.to_vec(), ours);
        let secret = SecretBytes::new([7; 32]);
        let mut found = std::collections::BTreeMap::new();
        for n in 0..10_000 {
            let digest = token::keyed_digest(&secret, &format!("{n}@example.com"));
            let decoy = decoys.pick(digest[..8].try_into().unwrap()).unwrap();
            *found.entry(decoy.scheme()).or_insert(0) += 1;
        }
        for (scheme, expected) in [("pbkdf2_sha256$1000", 6000), (ours, 3000), ("md5", 1000)] {
            let found = found[scheme];
            assert!((expected - 200..expected + 200).contains(&found), "{scheme}: {found}");
        }
    }

    #[test]
    fn without_users_there_is_no_decoy() {
        assert!(Decoys::new(Vec::new(), "x").pick([255; 8]).is_none());
        let one = Decoys::new(vec![("md5".to_owned(), 1)], "x");
        assert!(one.pick([255; 8]).is_some() && one.pick([0; 8]).is_some());
    }
}
