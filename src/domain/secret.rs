//! Values that must not be seen: none implements `Display`, and `Debug` prints a placeholder.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use zeroize::Zeroizing;

use crate::error::{Error, Result};

macro_rules! telltale_free_debug {
    ($($name:ident),+) => {
        $(impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(..)"))
            }
        })+
    };
}

telltale_free_debug!(Password, PasswordHash, AccessToken, DeviceToken, LinkToken, SecretBytes);

/// A password as it was typed: every code point counts, nothing is trimmed or normalised.
#[derive(Clone)]
pub struct Password(Zeroizing<String>);

impl Password {
    /// The longest password, in bytes. Longer input is refused before any of it is hashed.
    pub const MAX_BYTES: usize = 1024;

    /// Takes a password that is neither too long to hash nor holds a NUL, which some hash
    /// functions would stop at.
    pub fn new(typed: impl Into<String>) -> Result<Self> {
        let typed = Zeroizing::new(typed.into());
        if typed.len() > Self::MAX_BYTES {
            let message = format!("a password has at most {} bytes", Self::MAX_BYTES);
            return Err(Error::invalid(message));
        }
        if typed.contains('\0') {
            return Err(Error::invalid("a password cannot contain a NUL character"));
        }
        Ok(Self(typed))
    }

    /// The password itself, for hashing and judging only.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl FromStr for Password {
    type Err = Error;

    fn from_str(typed: &str) -> Result<Self> {
        Self::new(typed)
    }
}

/// A stored password hash, in the PHC string format or in Django's.
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordHash(String);

impl PasswordHash {
    /// Wraps a string that a hasher made or the store kept.
    pub fn new(phc: impl Into<String>) -> Self {
        Self(phc.into())
    }

    /// The hash itself, for the store and the verifier only.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// How it was made, such as `argon2id$v=19$m=19456,t=2,p=1` or `pbkdf2_sha256$1500000`: what is
    /// the same for all hashes of one kind and cost.
    pub fn scheme(&self) -> String {
        let text =
            self.0.strip_prefix("argon2$").map_or(self.0.as_str(), |_| &self.0["argon2".len()..]);
        let parts: Vec<&str> = text.split('$').collect();
        match parts.as_slice() {
            ["", name, cost, _] if name.starts_with('2') => format!("bcrypt${cost}"),
            ["", name, version, cost, ..] if version.starts_with("v=") => {
                format!("{name}${version}${cost}")
            }
            ["scrypt", n, _, r, p, _] => format!("scrypt${n},{r},{p}"),
            ["md5", ..] => "md5".to_owned(),
            ["", name, cost, ..]
            | [name @ ("bcrypt" | "bcrypt_sha256"), "", _, cost, _]
            | [name, cost, _, _] => format!("{name}${cost}"),
            _ => "unknown".to_owned(),
        }
    }
}

/// A bearer token (RFC 6750): whoever holds it is its user.
#[derive(Clone)]
pub struct AccessToken(Arc<Zeroizing<String>>);

impl AccessToken {
    /// Wraps what somebody presents as a token, valid or not.
    pub fn new(presented: impl Into<String>) -> Self {
        Self(Arc::new(Zeroizing::new(presented.into())))
    }

    /// The token itself, for its owner only.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// The secret part of a one-time link: whoever holds it may follow the link.
#[derive(Clone)]
pub struct LinkToken(Zeroizing<String>);

impl LinkToken {
    /// Wraps what somebody presents as such a secret, good or not.
    pub fn new(presented: impl Into<String>) -> Self {
        Self(Zeroizing::new(presented.into()))
    }

    /// The secret itself, for whoever is to follow the link.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// What the cookie of a browser holds in which a user has signed in before (OWASP, "Device
/// cookies"). It gives the user's sign-ins from there a counter of failures of their own, and is
/// of no other use.
#[derive(Clone, PartialEq, Eq)]
pub struct DeviceToken(Zeroizing<String>);

impl DeviceToken {
    /// Wraps what a browser presents, known or not.
    pub fn new(presented: impl Into<String>) -> Self {
        Self(Zeroizing::new(presented.into()))
    }

    /// The token itself, for the browser only.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// Key material, wiped when it is dropped.
#[derive(Clone)]
pub struct SecretBytes(Zeroizing<Vec<u8>>);

impl SecretBytes {
    /// Wraps key material.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self(Zeroizing::new(bytes.into()))
    }

    /// The material itself, for the store and the signer only.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

/// Key material that nobody can use without the master key that has sealed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedBytes {
    /// The name of that master key.
    pub by: String,
    /// The nonce, the sealed material, and the tag.
    pub bytes: Vec<u8>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_tells_nothing() {
        let shown = format!(
            "{:?} {:?} {:?} {:?}",
            Password::new("hunter2").unwrap(),
            PasswordHash::new("$argon2id$hunter2"),
            AccessToken::new("hunter2"),
            SecretBytes::new("hunter2"),
        );
        assert_eq!(shown, "Password(..) PasswordHash(..) AccessToken(..) SecretBytes(..)");
    }

    #[test]
    fn a_scheme_is_a_hash_without_salt_and_digest() {
        for (hash, scheme) in [
            ("$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA", "argon2id$v=19$m=19456,t=2,p=1"),
            ("argon2$argon2i$v=19$m=512,t=2,p=2$c2FsdA$aGFzaA", "argon2i$v=19$m=512,t=2,p=2"),
            ("$argon2d$m=512,t=2,p=2$c2FsdA$aGFzaA", "argon2d$m=512,t=2,p=2"),
            ("pbkdf2_sha256$1500000$salt$hash=", "pbkdf2_sha256$1500000"),
            ("bcrypt_sha256$$2b$12$saltandhash", "bcrypt_sha256$12"),
            ("bcrypt$$2b$04$saltandhash", "bcrypt$04"),
            ("$2y$05$saltandhash", "bcrypt$05"),
            ("scrypt$16384$salt$8$5$hash==", "scrypt$16384,8,5"),
            ("md5$salt$abc", "md5"),
            ("plaintext", "unknown"),
        ] {
            assert_eq!(PasswordHash::new(hash).scheme(), scheme);
        }
    }

    #[test]
    fn a_password_is_bounded_and_has_no_nul() {
        assert!(Password::new("x".repeat(Password::MAX_BYTES)).is_ok());
        assert!(Password::new("x".repeat(Password::MAX_BYTES + 1)).is_err());
        assert!(Password::new("a\0b").is_err());
    }
}
