//! Encryption of secrets at rest, with a master key stored outside the database.

use std::fmt;
use std::sync::Arc;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::error::Unspecified;
use aws_lc_rs::hkdf::{HKDF_SHA256, KeyType, Prk, Salt};

use crate::clock::Random;
use crate::domain::{SealedBytes, SecretBytes};
use crate::error::{Error, Remedy, Result};

/// The length of a master key's name, in bytes before encoding.
const NAME_BYTES: usize = 8;

/// A master key: AES-256-GCM (NIST SP 800-38D), derived by HKDF-SHA256 (RFC 5869) from the contents
/// of its file.
#[derive(Clone)]
pub struct MasterKey(Arc<KeyMaterial>);

struct KeyMaterial {
    name: String,
    key: LessSafeKey,
}

impl MasterKey {
    /// The minimum size of the file in bytes, equal to the size of the key.
    pub const MIN_BYTES: usize = 32;

    /// Derives the key from at least 32 random bytes.
    pub fn new(material: &[u8]) -> Result<Self> {
        if material.len() < Self::MIN_BYTES {
            let message = format!("a master key has at least {} bytes", Self::MIN_BYTES);
            return Err(Error::invalid(message).with_hint(
                "create one with `(umask 077; head -c 32 /dev/urandom > PATH)`, and keep a copy of \
                 it apart from the backups",
            ));
        }
        derive(material).map_err(|error| Error::internal("cannot derive a master key", error))
    }

    /// A name derived from the key, which reveals nothing about the key.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// Encrypts a secret for one purpose; it can be decrypted only for the same purpose.
    pub fn seal(
        &self,
        secret: &SecretBytes,
        purpose: &str,
        random: &dyn Random,
    ) -> Result<SealedBytes> {
        let mut nonce = [0; NONCE_LEN];
        random.fill(&mut nonce)?;
        let mut text = secret.expose().to_vec();
        self.0
            .key
            .seal_in_place_append_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(purpose),
                &mut text,
            )
            .map_err(|error| Error::internal("cannot seal a secret", error))?;
        let bytes = [&nonce, text.as_slice()].concat();
        Ok(SealedBytes { by: self.name().to_owned(), bytes })
    }

    /// Decrypts a secret that this key sealed for the same purpose.
    ///
    /// # Errors
    ///
    /// Unavailable if another master key sealed the secret, or if the secret was changed.
    pub fn open(&self, sealed: &SealedBytes, purpose: &str) -> Result<SecretBytes> {
        let broken = || {
            Error::unavailable("a sealed secret was changed").with_hint("restore it from a backup")
        };
        if sealed.by != self.name() {
            return Err(Error::unavailable("a secret was sealed with another master key")
                .with_remedy(Remedy::ProvideMasterKey));
        }
        let (nonce, text) = sealed.bytes.split_at_checked(NONCE_LEN).ok_or_else(broken)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| broken())?;
        let mut text = zeroize::Zeroizing::new(text.to_vec());
        let opened = self.0.key.open_in_place(nonce, Aad::from(purpose), &mut text);
        opened.map(|secret| SecretBytes::new(&*secret)).map_err(|_| broken())
    }
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MasterKey({})", self.name())
    }
}

fn derive(material: &[u8]) -> Result<MasterKey, Unspecified> {
    let root = Salt::new(HKDF_SHA256, b"vouchsafe master key").extract(material);
    let key = UnboundKey::from(root.expand(&[b"sealing"], &AES_256_GCM)?);
    let name = name(&root)?;
    Ok(MasterKey(Arc::new(KeyMaterial { name, key: LessSafeKey::new(key) })))
}

fn name(root: &Prk) -> Result<String, Unspecified> {
    struct Length;
    impl KeyType for Length {
        fn len(&self) -> usize {
            NAME_BYTES
        }
    }
    let mut bytes = [0; NAME_BYTES];
    root.expand(&[b"name"], Length)?.fill(&mut bytes)?;
    Ok(format!("{:016x}", u64::from_be_bytes(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SystemRandom;

    #[test]
    fn a_sealed_secret_opens_only_with_its_key_and_purpose() {
        let master = MasterKey::new(&[7; 32]).unwrap();
        let secret = SecretBytes::new("s3cret");
        let sealed = master.seal(&secret, "a", &SystemRandom).unwrap();
        assert_eq!(master.open(&sealed, "a").unwrap().expose(), b"s3cret");
        assert!(!sealed.bytes.windows(6).any(|part| part == b"s3cret"));
        assert!(master.open(&sealed, "b").is_err());
        assert!(MasterKey::new(&[8; 32]).unwrap().open(&sealed, "a").is_err());
        let again = master.seal(&secret, "a", &SystemRandom).unwrap();
        assert_ne!(sealed, again, "each seal has a new nonce");
        for at in 0..sealed.bytes.len() {
            let mut changed = sealed.clone();
            changed.bytes[at] ^= 1;
            assert!(master.open(&changed, "a").is_err(), "byte {at}");
            changed.bytes.truncate(at);
            assert!(master.open(&changed, "a").is_err(), "truncated at {at}");
        }
    }

    #[test]
    fn the_name_of_a_master_key_depends_on_its_contents() {
        let named = |material: &[u8]| MasterKey::new(material).unwrap().name().to_owned();
        assert_eq!(named(&[7; 32]), named(&[7; 32]));
        assert_ne!(named(&[7; 32]), named(&[7; 33]));
        assert_eq!(format!("{:?}", MasterKey::new(&[7; 32]).unwrap()).len(), 16 + 11);
        assert!(MasterKey::new(&[7; 31]).is_err());
    }
}
