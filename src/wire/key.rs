//! Signing keys.

use serde::Serialize;

use super::{time, time_or_null};
use crate::domain::{KeySecret, SigningKey, Timestamp};

/// A signing key without its secret.
#[derive(Serialize)]
pub(crate) struct KeyBody {
    kid: String,
    algorithm: &'static str,
    state: &'static str,
    /// Whether another program created the key.
    is_legacy: bool,
    /// The name of the master key that sealed the secret.
    sealed_by: Option<String>,
    #[serde(serialize_with = "time")]
    created_at: Timestamp,
    #[serde(serialize_with = "time_or_null")]
    activated_at: Option<Timestamp>,
    #[serde(serialize_with = "time_or_null")]
    retired_at: Option<Timestamp>,
    #[serde(serialize_with = "time_or_null")]
    verifies_until: Option<Timestamp>,
}

impl KeyBody {
    /// Creates the body from a key and the current time.
    pub(crate) fn new(key: &SigningKey, now: Timestamp) -> Self {
        Self {
            kid: key.id.as_str().to_owned(),
            algorithm: key.algorithm.name(),
            state: key.state(now).name(),
            is_legacy: key.is_legacy,
            sealed_by: match &key.secret {
                KeySecret::Plain(_) => None,
                KeySecret::Sealed(sealed) => Some(sealed.by.clone()),
            },
            created_at: key.created_at,
            activated_at: key.activated_at,
            retired_at: key.retired_at,
            verifies_until: key.verifies_until,
        }
    }
}
