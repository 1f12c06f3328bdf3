//! Tokens issued by the back end from which users were imported: HS256 JWTs with only `sub` and
//! `exp`, signed with an imported secret.

use jsonwebtoken as jwt;
use serde::Deserialize;

use super::digest::{digest_bytes, unbase64};
use super::{MAX_BYTES, decoding_key, is_present};
use crate::domain::{AccessToken, SessionId, SigningKey, Timestamp, UserId};
use crate::error::{Error, Result};

/// The claims of a legacy token.
#[derive(Clone, Debug)]
pub(crate) struct LegacyClaims {
    /// `sub`: the user.
    pub subject: UserId,
    /// `exp`, in whole seconds.
    pub expires_at: Timestamp,
}

/// Verifies tokens signed with one imported secret.
pub(crate) struct LegacyVerifier {
    validation: jwt::Validation,
    key: jwt::DecodingKey,
}

impl LegacyVerifier {
    /// Creates a verifier from an imported key.
    pub(crate) fn new(key: &SigningKey) -> Result<Self> {
        let mut validation = jwt::Validation::new(jwt::Algorithm::HS256);
        // Times are compared with the service's clock.
        validation.validate_exp = false;
        validation.validate_aud = false;
        validation.required_spec_claims.clear();
        Ok(Self { validation, key: decoding_key(key)? })
    }

    /// Verifies the signature and the times of a token and returns its claims.
    pub(crate) fn verify(&self, token: &AccessToken, now: Timestamp) -> Result<LegacyClaims> {
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
    /// python-jose refuses a token before its `nbf`, so it is refused here too.
    nbf: Option<i64>,
    /// python-jose refuses a token that has an `aud` when none is expected.
    #[serde(default, rename = "aud", deserialize_with = "is_present")]
    has_audience: bool,
}

#[derive(Deserialize)]
struct LegacyHeader {
    alg: String,
    #[serde(default, rename = "crit", deserialize_with = "is_present")]
    has_crit: bool,
}

/// Whether a token has the form of a legacy token. Like the old back end, this reads only `alg`
/// from the header.
pub(crate) fn is_legacy(token: &AccessToken) -> bool {
    if token.expose().len() > MAX_BYTES {
        return false;
    }
    let encoded = token.expose().split('.').next().unwrap_or_default();
    let header =
        unbase64(encoded).and_then(|bytes| serde_json::from_slice::<LegacyHeader>(&bytes).ok());
    header.is_some_and(|LegacyHeader { alg, has_crit }| alg == "HS256" && !has_crit)
}

/// The ID of the session that a legacy token stands for, derived from the token.
pub(crate) fn session_of(token: &AccessToken) -> SessionId {
    let digest = digest_bytes(token.expose());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    SessionId::from_random(bytes)
}
