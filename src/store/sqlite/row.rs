//! Converts cells to values. A cell with unexpected content is an error, never a panic.

use std::sync::LazyLock;
use std::time::Duration;

use jiff::Timestamp;
use rusqlite::types::{FromSql, Type};
use rusqlite::{Error, Result, Row};
use uuid::Uuid;

use crate::domain::{
    AuthMethod, Email, GroupName, KeyId, KeySecret, Link, LinkPurpose, SealedBytes, SecretBytes,
    Session, SessionId, SigningKey, TextField, User, UserId,
};

/// The error for a cell with unexpected content.
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

/// Names separated by spaces.
fn methods(text: &str) -> crate::error::Result<Vec<AuthMethod>> {
    text.split_ascii_whitespace().map(str::parse).collect()
}

fn list(json: &str) -> serde_json::Result<Vec<String>> {
    // Most lists are empty, and each session check reads two.
    if json == "[]" { Ok(Vec::new()) } else { serde_json::from_str(json) }
}

/// Reads the cells of a row from left to right; access by name would search all columns.
pub(super) struct Cells<'a> {
    row: &'a Row<'a>,
    next: usize,
}

impl<'a> Cells<'a> {
    pub(super) fn of(row: &'a Row<'a>) -> Self {
        Self { row, next: 0 }
    }

    fn get<T: FromSql>(&mut self) -> Result<T> {
        self.next += 1;
        self.row.get(self.next - 1)
    }

    /// Reads the next cell as text and parses it.
    fn read<T, E>(&mut self, read: impl FnOnce(&str) -> std::result::Result<T, E>) -> Result<T>
    where
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let index = self.next;
        self.next += 1;
        let text = self.row.get_ref(index)?.as_str().map_err(|error| self.wrong(error))?;
        read(text).map_err(|error| self.wrong(error))
    }

    fn time(&mut self) -> Result<Timestamp> {
        let micros = self.get()?;
        Timestamp::from_microsecond(micros).map_err(|error| self.wrong(error))
    }

    pub(super) fn time_or_null(&mut self) -> Result<Option<Timestamp>> {
        let micros: Option<i64> = self.get()?;
        let time = micros.map(Timestamp::from_microsecond).transpose();
        time.map_err(|error| self.wrong(error))
    }

    /// Group names separated by line feeds, which no name contains; null for none.
    fn groups(&mut self) -> Result<Vec<GroupName>> {
        let names: Option<String> = self.get()?;
        let names = names.as_deref().map(str::lines).into_iter().flatten();
        Ok(names.map(|name| GroupName::from_stored(name.to_owned())).collect())
    }

    fn key_or_null(&mut self) -> Result<Option<KeyId>> {
        let name: Option<String> = self.get()?;
        name.map(KeyId::new).transpose().map_err(|error| self.wrong(error))
    }

    fn session_or_null(&mut self) -> Result<Option<SessionId>> {
        let id: Option<String> = self.get()?;
        id.as_deref()
            .map(str::parse)
            .transpose()
            .map_err(|error: crate::error::Error| self.wrong(error))
    }

    fn seconds(&mut self) -> Result<Duration> {
        let seconds: i64 = self.get()?;
        u64::try_from(seconds).map(Duration::from_secs).map_err(|error| self.wrong(error))
    }

    /// The error for unexpected content in the last cell.
    fn wrong(&self, error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
        Error::FromSqlConversionFailure(self.next - 1, Type::Text, error.into())
    }
}

/// The columns that [`next_user`] reads, in its order.
pub(super) fn user_columns() -> &'static str {
    static COLUMNS: LazyLock<String> = LazyLock::new(|| {
        let texts = TextField::ALL.map(|field| format!("u.{}", field.name)).join(", ");
        format!(
            "u.id, u.email, u.email_folded, {texts}, u.is_staff, u.is_superuser, \
             u.group_names, u.last_login, u.date_joined, u.deactivated_at"
        )
    });
    &COLUMNS
}

/// The user in a row that begins with [`user_columns`].
pub(super) fn user(row: &Row<'_>) -> Result<User> {
    next_user(&mut Cells::of(row))
}

pub(super) fn next_user(cells: &mut Cells<'_>) -> Result<User> {
    let id = UserId::new(cells.get()?);
    let email = Email::from_stored(cells.get()?, cells.get()?);
    let mut user = User { id, ..User::new(email, Timestamp::UNIX_EPOCH) };
    for field in TextField::ALL {
        field.set(&mut user, cells.get()?);
    }
    user.is_staff = cells.get()?;
    user.is_superuser = cells.get()?;
    user.groups = cells.groups()?;
    user.last_login = cells.time_or_null()?;
    user.date_joined = cells.time()?;
    user.deactivated_at = cells.time_or_null()?;
    Ok(user)
}

/// The columns that [`next_session`] reads, in its order.
pub(super) const SESSION: &str = "s.id, s.user_id, s.name, s.audience, s.scope, s.kind, \
     s.key_id, s.ttl, s.created_at, s.expires_at, s.ends_at, s.revoked_at, \
     s.origin, s.device, s.auth_time, s.amr, s.parent_id, s.last_used_at";

pub(super) fn next_session(cells: &mut Cells<'_>) -> Result<Session> {
    Ok(Session {
        id: cells.read(str::parse)?,
        user_id: UserId::new(cells.get()?),
        name: cells.get()?,
        audience: cells.read(list)?,
        scope: cells.read(list)?,
        kind: cells.read(str::parse)?,
        key: cells.key_or_null()?,
        ttl: cells.seconds()?,
        created_at: cells.time()?,
        expires_at: cells.time()?,
        ends_at: cells.time()?,
        revoked_at: cells.time_or_null()?,
        origin: cells.get()?,
        device: cells.get()?,
        auth_time: cells.time()?,
        amr: cells.read(methods)?,
        parent: cells.session_or_null()?,
        last_used_at: cells.time_or_null()?,
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

/// The stored bytes of a secret, and the name of the master key that sealed it.
pub(super) fn secret(secret: &KeySecret) -> (&[u8], Option<&str>) {
    match secret {
        KeySecret::Plain(plain) => (plain.expose(), None),
        KeySecret::Sealed(sealed) => (&sealed.bytes, Some(&sealed.by)),
    }
}
