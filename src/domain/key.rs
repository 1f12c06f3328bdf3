//! The keys that sign tokens, and their states.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;

use super::{SealedBytes, SecretBytes};
use crate::error::{Error, Result};

/// A signature algorithm, by its name in RFC 7518 or RFC 8037. It belongs to a key and is never
/// taken from a token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Algorithm {
    /// Ed25519: short and fast, with a public key.
    #[default]
    EdDsa,
    /// ECDSA on P-256, for verifiers without Ed25519.
    Es256,
    /// RSA with 2,048 bits, for verifiers without Ed25519 and ECDSA.
    Rs256,
    /// HMAC-SHA-256 with 32 random bytes: only vouchsafe can verify it.
    Hs256,
}

impl Algorithm {
    /// All algorithms, in order of preference.
    pub const ALL: [Self; 4] = [Self::EdDsa, Self::Es256, Self::Rs256, Self::Hs256];

    /// The name in a token's header and in a JWK.
    pub const fn name(self) -> &'static str {
        match self {
            Self::EdDsa => "EdDSA",
            Self::Es256 => "ES256",
            Self::Rs256 => "RS256",
            Self::Hs256 => "HS256",
        }
    }
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Algorithm {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        let named = |algorithm: &Self| algorithm.name().eq_ignore_ascii_case(name);
        Self::ALL.into_iter().find(named).ok_or_else(|| {
            Error::invalid(format!("`{name}` is not one of EdDSA, ES256, RS256, HS256"))
        })
    }
}

/// The ID of a key in the header of a token and in the JWK set (`kid`): random, without meaning.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct KeyId(String);

impl KeyId {
    /// The maximum length of an ID that is looked up, in bytes; generated IDs have 22.
    pub const MAX_BYTES: usize = 64;

    /// Wraps an ID of letters, digits, `-`, and `_`.
    pub fn new(name: impl Into<String>) -> Result<Self> {
        let name = name.into();
        let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
        if !name.is_empty() && name.len() <= Self::MAX_BYTES && name.bytes().all(plain) {
            Ok(Self(name))
        } else {
            Err(Error::invalid("a key ID has 1 to 64 letters, digits, `-`, or `_`"))
        }
    }

    /// The ID as it appears in a token.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The state of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyState {
    /// Published, so that verifiers know the key before it signs.
    Next,
    /// Signs every new token; exactly one key is in this state.
    Active,
    /// Signs nothing; its tokens stay valid until [`SigningKey::verifies_until`].
    Verifying,
    /// None of its tokens are valid.
    Retired,
}

impl KeyState {
    /// The name in tables and in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::Active => "active",
            Self::Verifying => "verifying",
            Self::Retired => "retired",
        }
    }
}

/// A signing key with its secret half.
#[derive(Clone, Debug)]
pub struct SigningKey {
    /// Whether another program created it; only tokens of that program are verified with it.
    pub is_legacy: bool,
    /// The ID.
    pub id: KeyId,
    /// The only algorithm that the key is used with.
    pub algorithm: Algorithm,
    /// The secret half.
    pub secret: KeySecret,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it became active.
    pub activated_at: Option<Timestamp>,
    /// When it stopped signing.
    pub retired_at: Option<Timestamp>,
    /// When its tokens become invalid; `None` until it stops signing.
    pub verifies_until: Option<Timestamp>,
}

/// The secret half of a key: PKCS #8 (EdDSA, ES256), PKCS #1 (RS256), or bare bytes (HS256).
#[derive(Clone, Debug)]
pub enum KeySecret {
    /// Ready for use.
    Plain(SecretBytes),
    /// Encrypted with the master key.
    Sealed(SealedBytes),
}

impl SigningKey {
    /// The state as shown to operators; `legacy` for a key of another program.
    #[cfg(feature = "cli")]
    pub(crate) fn label(&self, now: Timestamp) -> &'static str {
        if self.is_legacy && self.verifies_at(now) { "legacy" } else { self.state(now).name() }
    }

    /// The state at `now`.
    pub fn state(&self, now: Timestamp) -> KeyState {
        match (self.activated_at, self.retired_at) {
            (_, Some(_)) if self.verifies_at(now) => KeyState::Verifying,
            (_, Some(_)) => KeyState::Retired,
            (Some(_), None) => KeyState::Active,
            (None, None) => KeyState::Next,
        }
    }

    /// Whether `other` is the secret of this key.
    pub(crate) fn has_secret(&self, other: &SecretBytes) -> bool {
        matches!(&self.secret, KeySecret::Plain(secret) if secret.expose() == other.expose())
    }

    /// Whether its secret is encrypted.
    pub fn is_sealed(&self) -> bool {
        matches!(self.secret, KeySecret::Sealed(_))
    }

    /// Whether a token that it signed can be valid at `now`.
    pub fn verifies_at(&self, now: Timestamp) -> bool {
        self.verifies_until.is_none_or(|until| now < until)
    }
}
