//! Cells to values. A cell that holds something else than we wrote is an error, never a panic.

use jiff::Timestamp;
use rusqlite::types::Type;
use rusqlite::{Error, Result, Row};
use uuid::Uuid;

use crate::domain::{
    Email, KeyId, KeySecret, Link, LinkPurpose, SealedBytes, SecretBytes, Session, SigningKey,
    User, UserId,
};

/// A cell that cannot be what it should be.
fn wrong(
    row: &Row<'_>,
    column: &str,
    error: impl Into<Box<dyn std::error::Error + Send + Sync>>,
) -> Error {
    let index = row.as_ref().column_index(column).unwrap_or_default();
    Error::FromSqlConversionFailure(index, Type::Text, error.into())
}

fn parsed<T>(row: &Row<'_>, column: &str) -> Result<T>
where
    T: std::str::FromStr,
    T::Err: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    row.get::<_, String>(column)?.parse().map_err(|error: T::Err| wrong(row, column, error))
}

pub(super) fn uuid(row: &Row<'_>, column: &str) -> Result<Uuid> {
    parsed(row, column)
}

pub(super) fn time(row: &Row<'_>, column: &str) -> Result<Timestamp> {
    let micros = row.get(column)?;
    Timestamp::from_microsecond(micros).map_err(|error| wrong(row, column, error))
}

pub(super) fn time_or_null(row: &Row<'_>, column: &str) -> Result<Option<Timestamp>> {
    match row.get::<_, Option<i64>>(column)? {
        Some(_) => time(row, column).map(Some),
        None => Ok(None),
    }
}

pub(super) fn micros(time: Option<Timestamp>) -> Option<i64> {
    time.map(Timestamp::as_microsecond)
}

fn list(row: &Row<'_>, column: &str) -> Result<Vec<String>> {
    let json: String = row.get(column)?;
    serde_json::from_str(&json).map_err(|error| wrong(row, column, error))
}

/// The columns that [`user`] reads, with the names that it reads them by.
pub(super) const USER: &str = "u.id as user_id, u.email, u.email_folded, u.first_name, u.last_name, u.is_staff, \
     u.is_superuser, u.last_login, u.date_joined, u.deactivated_at";

pub(super) fn user(row: &Row<'_>) -> Result<User> {
    Ok(User {
        id: id(row, "user_id")?,
        email: Email::from_stored(row.get("email")?, row.get("email_folded")?),
        first_name: row.get("first_name")?,
        last_name: row.get("last_name")?,
        is_staff: row.get("is_staff")?,
        is_superuser: row.get("is_superuser")?,
        last_login: time_or_null(row, "last_login")?,
        date_joined: time(row, "date_joined")?,
        deactivated_at: time_or_null(row, "deactivated_at")?,
    })
}

fn id(row: &Row<'_>, column: &str) -> Result<UserId> {
    row.get(column).map(UserId::new)
}

/// The columns that [`session`] reads, with the names that it reads them by.
pub(super) const SESSION: &str = "s.id as session_id, s.user_id, s.name, s.audience, s.scope, \
     s.ttl, s.created_at, s.expires_at, s.revoked_at, s.origin, s.device, s.authenticated_at, \
     s.last_used_at";

pub(super) fn session(row: &Row<'_>) -> Result<Session> {
    Ok(Session {
        id: parsed(row, "session_id")?,
        user_id: id(row, "user_id")?,
        name: row.get("name")?,
        audience: list(row, "audience")?,
        scope: list(row, "scope")?,
        ttl: std::time::Duration::from_secs(unsigned(row, "ttl")?),
        created_at: time(row, "created_at")?,
        expires_at: time(row, "expires_at")?,
        revoked_at: time_or_null(row, "revoked_at")?,
        origin: row.get("origin")?,
        device: row.get("device")?,
        authenticated_at: time(row, "authenticated_at")?,
        last_used_at: time_or_null(row, "last_used_at")?,
    })
}

pub(super) fn link(row: &Row<'_>) -> Result<Link> {
    let user = row.get::<_, Option<i64>>("user_id")?.map(UserId::new);
    Ok(Link {
        digest: row.get("digest")?,
        purpose: user.map_or(LinkPurpose::FirstSuperuser, LinkPurpose::Password),
        created_at: time(row, "created_at")?,
        expires_at: time(row, "expires_at")?,
    })
}

fn unsigned(row: &Row<'_>, column: &str) -> Result<u64> {
    u64::try_from(row.get::<_, i64>(column)?).map_err(|error| wrong(row, column, error))
}

/// The columns that [`key`] reads.
pub(super) const KEY: &str = "id, algorithm, secret, sealed_by, created_at, activated_at, retired_at, verifies_until, \
     is_legacy";

pub(super) fn key(row: &Row<'_>) -> Result<SigningKey> {
    Ok(SigningKey {
        id: KeyId::new(row.get::<_, String>("id")?).map_err(|error| wrong(row, "id", error))?,
        algorithm: parsed(row, "algorithm")?,
        secret: match row.get("sealed_by")? {
            None => KeySecret::Plain(SecretBytes::new(row.get::<_, Vec<u8>>("secret")?)),
            Some(by) => KeySecret::Sealed(SealedBytes { by, bytes: row.get("secret")? }),
        },
        created_at: time(row, "created_at")?,
        activated_at: time_or_null(row, "activated_at")?,
        retired_at: time_or_null(row, "retired_at")?,
        verifies_until: time_or_null(row, "verifies_until")?,
        is_legacy: row.get("is_legacy")?,
    })
}

/// A secret as it is kept, and the master key that has sealed it.
pub(super) fn secret(secret: &KeySecret) -> (&[u8], Option<&str>) {
    match secret {
        KeySecret::Plain(plain) => (plain.expose(), None),
        KeySecret::Sealed(sealed) => (&sealed.bytes, Some(&sealed.by)),
    }
}
