//! Secret values: none implements `Display`, and `Debug` prints a placeholder.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use zeroize::Zeroizing;

use crate::error::{Error, Result};

macro_rules! redacted_debug {
    ($($name:ident),+) => {
        $(impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(..)"))
            }
        })+
    };
}

redacted_debug!(Password, PasswordHash, AccessToken, DeviceToken, LinkToken, SecretBytes);

/// A password as typed: every code point counts, and nothing is trimmed or normalized.
#[derive(Clone)]
pub struct Password(Zeroizing<String>);

impl Password {
    /// The maximum length of a password, in bytes. Longer input is rejected before it is hashed.
    pub const MAX_BYTES: usize = 1024;

    /// Wraps a password, unless it is too long or contains a NUL, at which some hash functions
    /// stop.
    pub fn new(typed: impl Into<String>) -> Result<Self> {
        let typed = Zeroizing::new(typed.into());
        if typed.len() > Self::MAX_BYTES {
            let message = format!("a password can have at most {} bytes", Self::MAX_BYTES);
            return Err(Error::invalid(message));
        }
        if typed.contains('\0') {
            return Err(Error::invalid("a password cannot contain a NUL character"));
        }
        Ok(Self(typed))
    }

    /// The password, for hashing and checking only.
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
    /// Wraps a hash from a hasher or from the store.
    pub fn new(phc: impl Into<String>) -> Self {
        Self(phc.into())
    }

    /// The hash, for the store and the verifier only.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The scheme and its cost, such as `argon2id$v=19$m=19456,t=2,p=1` or `pbkdf2_sha256$1500000`:
    /// the part that all hashes of one kind share.
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

/// A bearer token (RFC 6750): it authenticates its bearer as its user.
#[derive(Clone)]
pub struct AccessToken(Arc<Zeroizing<String>>);

impl AccessToken {
    /// Wraps a presented token, valid or not.
    pub fn new(presented: impl Into<String>) -> Self {
        Self(Arc::new(Zeroizing::new(presented.into())))
    }

    /// The token, for its bearer only.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// The secret of a one-time link.
#[derive(Clone)]
pub struct LinkToken(Zeroizing<String>);

impl LinkToken {
    /// Wraps a presented secret, valid or not.
    pub fn new(presented: impl Into<String>) -> Self {
        Self(Zeroizing::new(presented.into()))
    }

    /// The secret, for the user of the link only.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// The device token of a browser in which a user has signed in (OWASP, "Device cookies"). It only
/// selects a separate counter of failed attempts.
#[derive(Clone, PartialEq, Eq)]
pub struct DeviceToken(Zeroizing<String>);

impl DeviceToken {
    /// Wraps a presented token, known or not.
    pub fn new(presented: impl Into<String>) -> Self {
        Self(Zeroizing::new(presented.into()))
    }

    /// The token, for the browser only.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// Key material, which is overwritten when it is dropped.
#[derive(Clone)]
pub struct SecretBytes(Zeroizing<Vec<u8>>);

impl SecretBytes {
    /// Wraps key material.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self(Zeroizing::new(bytes.into()))
    }

    /// The key material, for the store and the signer only.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

/// Key material encrypted with a master key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedBytes {
    /// The name of the master key.
    pub by: String,
    /// The nonce, the sealed material, and the tag.
    pub bytes: Vec<u8>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_output_does_not_reveal_secrets() {
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
    fn passwords_that_are_too_long_or_contain_nul_are_refused() {
        assert!(Password::new("x".repeat(Password::MAX_BYTES)).is_ok());
        assert!(Password::new("x".repeat(Password::MAX_BYTES + 1)).is_err());
        assert!(Password::new("a\0b").is_err());
    }
}
