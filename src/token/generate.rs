//! New signing keys.

use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::rand::SystemRandom as AwsRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, RsaKeyPair};
use jiff::Timestamp;

use super::RSA_PKCS8_HEADER_BYTES;
use super::digest::token_id;
use crate::clock::Random;
use crate::domain::{Algorithm, KeyId, KeySecret, SecretBytes, SigningKey};
use crate::error::{Error, Result};

/// The PKCS #8 header of a 32-byte Ed25519 private key (RFC 8410 section 7).
const ED25519_PKCS8: [u8; 16] =
    [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];

/// Generates a key in the state `next`: it does not sign tokens yet.
///
/// Ed25519 keys and HMAC secrets are generated from `random`. The generators for P-256 and RSA do
/// not accept a source of randomness and use that of their library.
pub fn generate(algorithm: Algorithm, random: &dyn Random, now: Timestamp) -> Result<SigningKey> {
    let id = KeyId::new(token_id(random)?)?;
    let secret = KeySecret::Plain(match algorithm {
        Algorithm::EdDsa => {
            let mut pkcs8 = ED25519_PKCS8.to_vec();
            pkcs8.extend_from_slice(&random_32(random)?);
            SecretBytes::new(pkcs8)
        }
        Algorithm::Hs256 => SecretBytes::new(random_32(random)?),
        Algorithm::Es256 => {
            let made =
                EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &AwsRandom::new());
            SecretBytes::new(made.map_err(generation)?.as_ref())
        }
        Algorithm::Rs256 => {
            let made = RsaKeyPair::generate(KeySize::Rsa2048).map_err(generation)?;
            let pkcs8 = made.as_der().map_err(generation)?;
            let pkcs1 = &pkcs8.as_ref()[RSA_PKCS8_HEADER_BYTES..];
            RsaKeyPair::from_der(pkcs1)
                .map_err(|error| Error::internal("cannot read the generated RSA key", error))?;
            SecretBytes::new(pkcs1)
        }
    });
    Ok(SigningKey {
        id,
        algorithm,
        secret,
        created_at: now,
        activated_at: None,
        retired_at: None,
        verifies_until: None,
        is_legacy: false,
    })
}

fn random_32(random: &dyn Random) -> Result<[u8; 32]> {
    let mut bytes = [0; 32];
    random.fill(&mut bytes)?;
    Ok(bytes)
}

fn generation(error: aws_lc_rs::error::Unspecified) -> Error {
    Error::internal("cannot generate a signing key", error)
}
