//! Maps violated constraints to errors by their names.

use rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY;

use super::copy::is_extended;
use crate::error::{Error, ErrorKind};

/// The error for a violated constraint: a conflict if a user can cause it, otherwise an internal
/// error.
pub(super) fn violated(source: &rusqlite::Error) -> Error {
    if is_extended(source, SQLITE_CONSTRAINT_FOREIGNKEY) {
        // SQLite does not name the constraint.
        return Error::conflict("a user, session, or group was deleted in the meantime");
    }
    let message = match source {
        rusqlite::Error::SqliteFailure(_, Some(message)) => message.as_str(),
        _ => "",
    };
    match message.rsplit_once(": ").map_or(message, |(_, name)| name) {
        "users.email_folded" => Error::email_taken(),
        "users.id" => Error::conflict("the user ID is taken"),
        "groups.name" => Error::conflict("the group exists already"),
        "signing_keys.id" => Error::conflict("a key with this ID exists already"),
        "index 'signing_keys_active'" => Error::conflict("another key is active"),
        "index 'signing_keys_next'" => Error::conflict("another key is next"),
        "secrets.name" => Error::conflict("the secret exists already"),
        "credentials.user_id" => Error::conflict("the user has a password already"),
        _ => Error::new(ErrorKind::Internal, "the database rejected a value"),
    }
}
