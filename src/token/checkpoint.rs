//! The signature of an audit log's checkpoint: the last event removed by pruning.

use jsonwebtoken as jwt;
use serde::{Deserialize, Serialize};

use super::{algorithm, decoding_key, encoding_key, signer_of};
use crate::domain::{Checkpoint, Head, KeyId, SigningKey, Timestamp};
use crate::error::{Error, Result};

/// The media type of the signature. Routes that accept access tokens refuse it.
const TYPE: &str = "audit-checkpoint+jwt";

#[derive(Serialize, Deserialize)]
struct CheckpointPayload {
    /// The ID of the instance.
    iss: String,
    iat: i64,
    sequence: u64,
    digest: String,
}

/// Signs that `head` is the last event removed from the log of `instance`.
pub(crate) fn sign_checkpoint(
    key: &SigningKey,
    instance: &str,
    head: Head,
    now: Timestamp,
) -> Result<Checkpoint> {
    let mut header = jwt::Header::new(algorithm(key.algorithm));
    header.typ = Some(TYPE.to_owned());
    header.kid = Some(key.id.as_str().to_owned());
    let payload = CheckpointPayload {
        iss: instance.to_owned(),
        iat: now.as_second(),
        sequence: head.sequence,
        digest: head.digest.clone(),
    };
    let signature = jwt::encode(&header, &payload, &encoding_key(key)?)
        .map_err(|error| Error::internal("cannot sign a checkpoint", error))?;
    Ok(Checkpoint { head, signature })
}

/// Reads the ID of the key that signed a checkpoint.
pub(crate) fn checkpoint_key(checkpoint: &Checkpoint) -> Option<KeyId> {
    signer_of(&checkpoint.signature, TYPE)
}

/// Whether `key` signed this checkpoint for the log of `instance`.
pub(crate) fn verify_checkpoint(
    key: &SigningKey,
    instance: &str,
    checkpoint: &Checkpoint,
) -> Result<bool> {
    let mut validation = jwt::Validation::new(algorithm(key.algorithm));
    validation.validate_exp = false;
    validation.validate_aud = false;
    validation.required_spec_claims.clear();
    let decoded =
        jwt::decode::<CheckpointPayload>(&checkpoint.signature, &decoding_key(key)?, &validation);
    let Checkpoint { head: Head { sequence, digest }, .. } = checkpoint;
    Ok(decoded.is_ok_and(|data| {
        let CheckpointPayload { iss, sequence: signed, digest: signed_digest, .. } = data.claims;
        iss == instance && signed == *sequence && signed_digest == *digest
    }))
}
