//! Tokens of the program that users came from: the tutorial's, with `sub` and `exp` and nothing
//! else, signed with HS256 and a secret that it shared.

use jsonwebtoken as jwt;
use serde::Deserialize;

use super::{MAX_BYTES, decoding_key, digest_bytes, is_there, unbase64};
use crate::domain::{AccessToken, SessionId, SigningKey, Timestamp, UserId};
use crate::error::{Error, Result};

/// What such a token says.
#[derive(Clone, Debug)]
pub struct LegacyClaims {
    /// Whose it is.
    pub subject: UserId,
    /// From when on it is no good.
    pub expires_at: Timestamp,
}

/// Verifies tokens that one imported secret signed.
pub struct LegacyVerifier {
    validation: jwt::Validation,
    key: jwt::DecodingKey,
}

impl LegacyVerifier {
    /// A verifier with an imported key.
    pub fn new(key: &SigningKey) -> Result<Self> {
        let mut validation = jwt::Validation::new(jwt::Algorithm::HS256);
        // The time is compared with our own clock.
        validation.validate_exp = false;
        validation.validate_aud = false;
        validation.required_spec_claims.clear();
        Ok(Self { validation, key: decoding_key(key)? })
    }

    /// The claims of a token that the secret signed and that lives at `now`.
    pub fn verify(&self, token: &AccessToken, now: Timestamp) -> Result<LegacyClaims> {
        let payload = jwt::decode::<LegacyPayload>(token.expose(), &self.key, &self.validation)
            .map_err(|_| Error::unauthenticated())?
            .claims;
        let expires_at =
            Timestamp::from_second(payload.exp).map_err(|_| Error::unauthenticated())?;
        let subject = payload.sub.parse().map_err(|_| Error::unauthenticated())?;
        let has_begun = payload.nbf.is_none_or(|begin| begin <= now.as_second());
        if now < expires_at && has_begun && !payload.has_audience {
            Ok(LegacyClaims { subject, expires_at })
        } else {
            Err(Error::unauthenticated())
        }
    }
}

#[derive(Deserialize)]
struct LegacyPayload {
    sub: String,
    exp: i64,
    /// As in python-jose: a token for later is refused until then.
    nbf: Option<i64>,
    /// A token for another recipient is refused there too.
    #[serde(default, rename = "aud", deserialize_with = "is_there")]
    has_audience: bool,
}

#[derive(Deserialize)]
struct LegacyHeader {
    alg: String,
    #[serde(default, rename = "crit", deserialize_with = "is_there")]
    has_crit: bool,
}

/// Whether a token may be one of the tutorial's, which looks at `alg` and at nothing else of a
/// header.
pub fn is_legacy(token: &AccessToken) -> bool {
    if token.expose().len() > MAX_BYTES {
        return false;
    }
    let encoded = token.expose().split('.').next().unwrap_or_default();
    let header =
        unbase64(encoded).and_then(|bytes| serde_json::from_slice::<LegacyHeader>(&bytes).ok());
    header.is_some_and(|LegacyHeader { alg, has_crit }| alg == "HS256" && !has_crit)
}

/// The name of the session that such a token stands for: it comes out of the token itself.
pub fn session_of(token: &AccessToken) -> SessionId {
    let digest = digest_bytes(token.expose());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    SessionId::from_random(bytes)
}
