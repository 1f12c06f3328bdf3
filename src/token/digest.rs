//! Random identifiers, and digests of tokens and names.

use crate::clock::Random;
use crate::domain::SecretBytes;
use crate::error::Result;

/// Generates a token ID from 16 random bytes.
pub(crate) fn token_id(random: &dyn Random) -> Result<String> {
    random_base64::<16>(random)
}

/// Generates a secret of `BYTES` random bytes, encoded as base64url.
pub(crate) fn random_base64<const BYTES: usize>(random: &dyn Random) -> Result<String> {
    let mut bytes = [0; BYTES];
    random.fill(&mut bytes)?;
    Ok(base64(&bytes))
}

/// SHA-256 of a text, encoded as base64url.
pub(crate) fn digest(text: &str) -> String {
    base64(&digest_bytes(text))
}

/// HMAC-SHA-256 (RFC 2104): a digest that only a holder of `secret` can compute.
pub(crate) fn keyed_digest(secret: &SecretBytes, text: &str) -> [u8; 32] {
    use aws_lc_rs::hmac;
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.expose());
    let tag = hmac::sign(&key, text.as_bytes());
    tag.as_ref().try_into().expect("SHA-256 gives 32 bytes")
}

/// The first 8 bytes of the text's SHA-256 as a number.
pub(crate) fn digest_number(text: &str) -> u64 {
    let mut start = [0; 8];
    start.copy_from_slice(&digest_bytes(text)[..8]);
    u64::from_be_bytes(start)
}

pub(super) fn digest_bytes(text: &str) -> [u8; 32] {
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, text.as_bytes());
    digest.as_ref().try_into().expect("SHA-256 gives 32 bytes")
}

pub(super) fn base64(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}

pub(super) fn unbase64(text: &str) -> Option<Vec<u8>> {
    use base64::Engine;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(text).ok()
}
