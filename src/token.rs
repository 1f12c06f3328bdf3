//! Access tokens: JWTs (RFC 7519) that a key of ours signed and nobody else's.
//!
//! The only place that names `jsonwebtoken`, and the home of key making. The library checks the
//! signature, with the one algorithm that belongs to the key; every other check is here, since
//! the library's defaults are lenient: a minute of leeway, `typ`, `crit` and a missing `iss`
//! ignored, and the system's clock.

use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::rand::SystemRandom as AwsRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, RsaKeyPair};
use jiff::Timestamp;
use jsonwebtoken as jwt;
use jsonwebtoken::jwk::{Jwk, KeyAlgorithm, PublicKeyUse};
use serde::{Deserialize, Serialize};

use crate::clock::Random;
use crate::domain::{
    AccessToken, Algorithm, KeyId, KeySecret, SecretBytes, SessionId, SigningKey, UserId,
};
use crate::error::{Error, Result};

mod checkpoint;
mod legacy;
mod verified;

pub use checkpoint::{checkpoint_key, sign_checkpoint, verify_checkpoint};
pub use legacy::{LegacyClaims, LegacyVerifier, is_legacy, session_of};
pub use verified::Verified;

/// The longest token that is looked at, in bytes: more than the bounds of a login can make one.
const MAX_BYTES: usize = 8 * 1024;

/// The media type of an access token (RFC 9068 section 2.1).
const TYPE: &str = "at+jwt";

/// How far another machine's clock may run ahead, in seconds. `exp` gets no such grace.
const LEEWAY: i64 = 5;

/// What comes before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410 section 7).
const ED25519_PKCS8: [u8; 16] =
    [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];

/// What comes before the PKCS #1 key in the PKCS #8 of an RSA key of 2,048 bits: its headers.
const RSA_PKCS8_HEADER_BYTES: usize = 26;

/// What a token says (RFC 7519 section 4, RFC 9068 section 2.2).
#[derive(Clone, Debug)]
pub struct Claims {
    /// Who signed it: this instance.
    pub issuer: String,
    /// Whom it is about.
    pub subject: UserId,
    /// The session that it belongs to; when that ends, the token is dead.
    pub session: SessionId,
    /// A name of its own.
    pub id: String,
    /// When it was signed, in whole seconds.
    pub issued_at: Timestamp,
    /// From when on it is worthless, in whole seconds.
    pub expires_at: Timestamp,
    /// Until when it is no good yet, in whole seconds; ours are good at once.
    pub not_before: Option<Timestamp>,
    /// For whom it is; empty for the issuer itself.
    pub audience: Vec<String>,
    /// What it may be used for.
    pub scope: Vec<String>,
}

impl Claims {
    /// Whether the token is neither too young nor too old at `now`.
    pub fn live_at(&self, now: Timestamp) -> bool {
        let (now, begun) = (now.as_second(), now.as_second() + LEEWAY);
        self.expires_at.as_second() > now
            && self.issued_at.as_second() <= begun
            && self.not_before.is_none_or(|time| time.as_second() <= begun)
    }
}

/// The claims as they stand in the token.
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

/// One recipient is a string, several are an array (RFC 7519 section 4.1.3).
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
    /// A signer with a stored key.
    pub fn new(key: &SigningKey) -> Result<Self> {
        let mut header = jwt::Header::new(algorithm(key.algorithm));
        header.typ = Some(TYPE.to_owned());
        header.kid = Some(key.id.as_str().to_owned());
        Ok(Self { header, key: encoding_key(key)? })
    }

    /// Signs `claims`.
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

/// Verifies tokens that one key signed.
pub struct Verifier {
    validation: jwt::Validation,
    key: jwt::DecodingKey,
}

impl Verifier {
    /// A verifier with a stored key.
    pub fn new(key: &SigningKey) -> Result<Self> {
        let mut validation = jwt::Validation::new(algorithm(key.algorithm));
        // The times are compared with our own clock, the audience with the session's.
        validation.validate_exp = false;
        validation.validate_aud = false;
        validation.required_spec_claims.clear();
        Ok(Self { validation, key: decoding_key(key)? })
    }

    /// The claims of a token that this key signed, that `issuer` issued and that lives at `now`.
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

/// The name of the key that a token says it was signed with, if all of its header is understood.
///
/// Nothing else of the header is used: `alg` belongs to the key, and a token that brings its own
/// key (`jwk`, `jku`, `x5u`, `x5c`) still has to be signed with ours.
pub fn key_id(token: &AccessToken) -> Result<KeyId> {
    let is_bounded = token.expose().len() <= MAX_BYTES;
    let named = is_bounded.then(|| signer_of(token.expose(), TYPE)).flatten();
    named.ok_or_else(Error::unauthenticated)
}

/// The key that a JWS of this type says it was signed with, if all of its header is understood.
fn signer_of(jws: &str, expected: &str) -> Option<KeyId> {
    let encoded = jws.split('.').next().unwrap_or_default();
    match serde_json::from_slice(&unbase64(encoded)?).ok()? {
        TokenHeader { typ, kid, has_crit: false } if typ == expected => KeyId::new(kid).ok(),
        _ => None,
    }
}

/// What is read of a token's header. The library takes a `crit` that is `null` for none.
#[derive(Deserialize)]
struct TokenHeader {
    typ: String,
    kid: String,
    #[serde(default, rename = "crit", deserialize_with = "is_there")]
    has_crit: bool,
}

fn is_there<'de, D: serde::Deserializer<'de>>(value: D) -> Result<bool, D::Error> {
    serde::de::IgnoredAny::deserialize(value).map(|_| true)
}

/// Makes a key that neither signs nor verifies yet.
///
/// Ed25519 and HMAC secrets come from `random`; the generators for P-256 and RSA take none, and
/// use their library's.
pub fn generate(algorithm: Algorithm, random: &dyn Random, now: Timestamp) -> Result<SigningKey> {
    let mut name = [0; 16];
    random.fill(&mut name)?;
    let id = KeyId::new(base64(&name))?;
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
                .map_err(|error| Error::internal("cannot read the RSA key just made", error))?;
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
    Error::internal("cannot make a signing key", error)
}

/// A name for one token, from 16 random bytes.
pub fn token_id(random: &dyn Random) -> Result<String> {
    let mut bytes = [0; 16];
    random.fill(&mut bytes)?;
    Ok(base64(&bytes))
}

/// A name for a text that does not tell it: SHA-256.
pub fn digest(text: &str) -> String {
    base64(&digest_bytes(text))
}

/// A digest that only a holder of `secret` can compute: HMAC-SHA-256 (RFC 2104).
pub fn keyed_digest(secret: &SecretBytes, text: &str) -> [u8; 32] {
    use aws_lc_rs::hmac;
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.expose());
    let tag = hmac::sign(&key, text.as_bytes());
    tag.as_ref().try_into().expect("SHA-256 gives 32 bytes")
}

/// The first 8 bytes of a digest, to tell texts apart.
pub(crate) fn digest_number(text: &str) -> u64 {
    let mut start = [0; 8];
    start.copy_from_slice(&digest_bytes(text)[..8]);
    u64::from_be_bytes(start)
}

fn digest_bytes(text: &str) -> [u8; 32] {
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, text.as_bytes());
    digest.as_ref().try_into().expect("SHA-256 gives 32 bytes")
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}

fn unbase64(text: &str) -> Option<Vec<u8>> {
    use base64::Engine;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(text).ok()
}

/// The public halves of `keys` (RFC 7517 section 5). A symmetric key has none and is left out.
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

/// The secret of a key that is not sealed, or was opened.
fn plain(key: &SigningKey) -> Result<&[u8]> {
    match &key.secret {
        KeySecret::Plain(secret) => Ok(secret.expose()),
        KeySecret::Sealed(_) => {
            Err(Error::internal("a key is used before it was opened", "sealed"))
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
