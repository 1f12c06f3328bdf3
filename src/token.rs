//! Access tokens: JWTs (RFC 7519) signed with this instance's keys.
//!
//! This module generates signing keys and is the only one that uses `jsonwebtoken`. The crate
//! checks only the signature, with the algorithm of the key. All other checks are made here because
//! the crate's defaults are lenient: it allows a minute of leeway, ignores `typ`, `crit`, and a
//! missing `iss`, and reads the system's clock.

use jiff::Timestamp;
use jsonwebtoken as jwt;
use jsonwebtoken::jwk::{Jwk, KeyAlgorithm, PublicKeyUse};
use serde::{Deserialize, Serialize};

use crate::domain::{AccessToken, Algorithm, KeyId, KeySecret, SessionId, SigningKey, UserId};
use crate::error::{Error, Result};

mod checkpoint;
mod digest;
mod generate;
mod legacy;
mod verified;

use digest::unbase64;

pub(crate) use checkpoint::{checkpoint_key, sign_checkpoint, verify_checkpoint};
pub(crate) use digest::{digest, digest_number, keyed_digest, random_base64, token_id};
pub use generate::generate;
pub(crate) use legacy::{LegacyClaims, LegacyVerifier, is_legacy, session_of};
pub(crate) use verified::{VerifiedToken, VerifiedTokens};

/// The maximum size of a token in bytes, above the largest token that a login can issue.
const MAX_BYTES: usize = 8 * 1024;

/// The media type of an access token (RFC 9068 section 2.1).
const TYPE: &str = "at+jwt";

/// The tolerance for `iat` and `nbf`, in seconds: clocks differ between machines. `exp` has none.
const LEEWAY: i64 = 5;

/// The size of the PKCS #8 header that precedes the PKCS #1 key of a 2,048-bit RSA key.
const RSA_PKCS8_HEADER_BYTES: usize = 26;

/// The claims of an access token (RFC 7519 section 4, RFC 9068 section 2.2).
#[derive(Clone, Debug)]
pub struct Claims {
    /// `iss`: the URL of the instance that issued the token.
    pub issuer: String,
    /// `sub`: the user.
    pub subject: UserId,
    /// `sid`: the session. The token is invalid once the session has ended.
    pub session: SessionId,
    /// `jti`: a unique ID.
    pub id: String,
    /// `iat`: the time of issue, in whole seconds.
    pub issued_at: Timestamp,
    /// `exp`: the time from which the token is expired, in whole seconds.
    pub expires_at: Timestamp,
    /// `nbf`: the time before which the token is not valid, in whole seconds. Tokens issued here
    /// have none.
    pub not_before: Option<Timestamp>,
    /// `aud`: the recipients; empty if the token is for the issuer itself.
    pub audience: Vec<String>,
    /// `scope`: what the token may be used for.
    pub scope: Vec<String>,
}

impl Claims {
    /// Whether `now` is between the token's `nbf` and `exp`.
    pub fn live_at(&self, now: Timestamp) -> bool {
        let (now, begun) = (now.as_second(), now.as_second() + LEEWAY);
        self.expires_at.as_second() > now
            && self.issued_at.as_second() <= begun
            && self.not_before.is_none_or(|time| time.as_second() <= begun)
    }
}

/// The claims as JSON.
#[derive(Serialize, Deserialize)]
struct TokenPayload {
    iss: String,
    sub: String,
    sid: String,
    jti: String,
    iat: i64,
    exp: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    nbf: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    aud: Option<Audience>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    scope: Option<String>,
}

/// `aud` is a string for one recipient and an array for several (RFC 7519 section 4.1.3).
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Many(Vec<String>),
}

/// Signs tokens with one key.
pub struct Signer {
    header: jwt::Header,
    key: jwt::EncodingKey,
}

impl Signer {
    /// Creates a signer from a stored key.
    pub fn new(key: &SigningKey) -> Result<Self> {
        let mut header = jwt::Header::new(algorithm(key.algorithm));
        header.typ = Some(TYPE.to_owned());
        header.kid = Some(key.id.as_str().to_owned());
        Ok(Self { header, key: encoding_key(key)? })
    }

    /// Encodes and signs `claims`.
    pub fn sign(&self, claims: &Claims) -> Result<AccessToken> {
        let payload = TokenPayload {
            iss: claims.issuer.clone(),
            sub: claims.subject.to_string(),
            sid: claims.session.to_string(),
            jti: claims.id.clone(),
            iat: claims.issued_at.as_second(),
            exp: claims.expires_at.as_second(),
            nbf: claims.not_before.map(Timestamp::as_second),
            aud: match claims.audience.as_slice() {
                [] => None,
                [one] => Some(Audience::One(one.clone())),
                many => Some(Audience::Many(many.to_vec())),
            },
            scope: (!claims.scope.is_empty()).then(|| claims.scope.join(" ")),
        };
        jwt::encode(&self.header, &payload, &self.key)
            .map(AccessToken::new)
            .map_err(|error| Error::internal("cannot sign a token", error))
    }
}

/// Verifies tokens signed with one key.
pub struct Verifier {
    validation: jwt::Validation,
    key: jwt::DecodingKey,
}

impl Verifier {
    /// Creates a verifier from a stored key.
    pub fn new(key: &SigningKey) -> Result<Self> {
        let mut validation = jwt::Validation::new(algorithm(key.algorithm));
        // Times are compared with the service's clock, and the audience with that of the session.
        validation.validate_exp = false;
        validation.validate_aud = false;
        validation.required_spec_claims.clear();
        Ok(Self { validation, key: decoding_key(key)? })
    }

    /// Verifies the signature, the issuer, and the times of a token and returns its claims.
    pub fn verify(&self, token: &AccessToken, issuer: &str, now: Timestamp) -> Result<Claims> {
        let payload = jwt::decode::<TokenPayload>(token.expose(), &self.key, &self.validation)
            .map_err(|_| Error::unauthenticated())?
            .claims;
        let claims = claims(payload).map_err(|_| Error::unauthenticated())?;
        if claims.live_at(now) && claims.issuer == issuer {
            Ok(claims)
        } else {
            Err(Error::unauthenticated())
        }
    }
}

fn claims(payload: TokenPayload) -> Result<Claims> {
    let time =
        |second| Timestamp::from_second(second).map_err(|_| Error::invalid("a time out of range"));
    Ok(Claims {
        issuer: payload.iss,
        subject: payload.sub.parse()?,
        session: payload.sid.parse()?,
        id: payload.jti,
        issued_at: time(payload.iat)?,
        expires_at: time(payload.exp)?,
        not_before: payload.nbf.map(time).transpose()?,
        audience: match payload.aud {
            None => Vec::new(),
            Some(Audience::One(one)) => vec![one],
            Some(Audience::Many(many)) => many,
        },
        scope: payload
            .scope
            .map(|scope| scope.split(' ').map(str::to_owned).collect())
            .unwrap_or_default(),
    })
}

/// Reads the key ID (`kid`) from a token's header; fails if the token is too long, has another
/// `typ`, or has a `crit`.
///
/// No other header field is used: the algorithm is the key's, and keys inside a token (`jwk`,
/// `jku`, `x5u`, `x5c`) are ignored.
pub fn key_id(token: &AccessToken) -> Result<KeyId> {
    let is_bounded = token.expose().len() <= MAX_BYTES;
    let named = is_bounded.then(|| signer_of(token.expose(), TYPE)).flatten();
    named.ok_or_else(Error::unauthenticated)
}

/// Reads the key ID from the header of a JWS; `None` if the media type is not `expected`, or if the
/// header has a `crit` or no valid key ID.
fn signer_of(jws: &str, expected: &str) -> Option<KeyId> {
    let encoded = jws.split('.').next().unwrap_or_default();
    match serde_json::from_slice(&unbase64(encoded)?).ok()? {
        TokenHeader { typ, kid, has_crit: false } if typ == expected => KeyId::new(kid).ok(),
        _ => None,
    }
}

/// The header fields that are read. `jsonwebtoken` treats a `crit` of `null` as absent.
#[derive(Deserialize)]
struct TokenHeader {
    typ: String,
    kid: String,
    #[serde(default, rename = "crit", deserialize_with = "is_present")]
    has_crit: bool,
}

fn is_present<'de, D: serde::Deserializer<'de>>(value: D) -> Result<bool, D::Error> {
    serde::de::IgnoredAny::deserialize(value).map(|_| true)
}

/// The public keys as a JWK set (RFC 7517 section 5), without symmetric keys.
pub fn jwk_set<'a>(keys: impl IntoIterator<Item = &'a SigningKey>) -> Result<serde_json::Value> {
    let keys: Vec<Jwk> = keys
        .into_iter()
        .filter(|key| key.algorithm != Algorithm::Hs256)
        .map(public_jwk)
        .collect::<Result<_>>()?;
    Ok(serde_json::json!({ "keys": keys }))
}

fn public_jwk(key: &SigningKey) -> Result<Jwk> {
    let mut jwk = Jwk::from_encoding_key(&encoding_key(key)?, algorithm(key.algorithm))
        .map_err(|error| Error::internal("cannot read a signing key", error))?;
    jwk.common.key_id = Some(key.id.as_str().to_owned());
    jwk.common.public_key_use = Some(PublicKeyUse::Signature);
    jwk.common.key_algorithm = Some(match key.algorithm {
        Algorithm::EdDsa => KeyAlgorithm::EdDSA,
        Algorithm::Es256 => KeyAlgorithm::ES256,
        Algorithm::Rs256 => KeyAlgorithm::RS256,
        Algorithm::Hs256 => KeyAlgorithm::HS256,
    });
    Ok(jwk)
}

fn algorithm(algorithm: Algorithm) -> jwt::Algorithm {
    match algorithm {
        Algorithm::EdDsa => jwt::Algorithm::EdDSA,
        Algorithm::Es256 => jwt::Algorithm::ES256,
        Algorithm::Rs256 => jwt::Algorithm::RS256,
        Algorithm::Hs256 => jwt::Algorithm::HS256,
    }
}

fn encoding_key(key: &SigningKey) -> Result<jwt::EncodingKey> {
    let secret = plain(key)?;
    Ok(match key.algorithm {
        Algorithm::EdDsa => jwt::EncodingKey::from_ed_der(secret),
        Algorithm::Es256 => jwt::EncodingKey::from_ec_der(secret),
        Algorithm::Rs256 => jwt::EncodingKey::from_rsa_der(secret),
        Algorithm::Hs256 => jwt::EncodingKey::from_secret(secret),
    })
}

/// The secret of an unsealed key.
///
/// # Errors
///
/// Internal if the key is still sealed, which is a bug.
fn plain(key: &SigningKey) -> Result<&[u8]> {
    match &key.secret {
        KeySecret::Plain(secret) => Ok(secret.expose()),
        KeySecret::Sealed(_) => {
            Err(Error::internal("a signing key is used before it was decrypted", "sealed"))
        }
    }
}

fn decoding_key(key: &SigningKey) -> Result<jwt::DecodingKey> {
    match key.algorithm {
        Algorithm::Hs256 => Ok(jwt::DecodingKey::from_secret(plain(key)?)),
        _ => jwt::DecodingKey::from_jwk(&public_jwk(key)?)
            .map_err(|error| Error::internal("cannot read a signing key", error)),
    }
}

#[cfg(test)]
mod tests;
