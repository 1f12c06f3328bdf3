//! Converts cells to values. A cell with unexpected content is an error, never a panic.

use std::sync::LazyLock;
use std::time::Duration;

use jiff::Timestamp;

use crate::domain::{
    AuthMethod, Email, GroupName, KeyId, KeySecret, Link, LinkPurpose, SealedBytes, SecretBytes,
    Session, SessionId, SigningKey, TextField, User, UserId,
};
use crate::error::{Error, ErrorKind, Result};

/// A row of a result, by column from 0. Fails if the cell has another type.
pub(in crate::store) trait Row {
    /// An integer; `None` for null.
    fn int(&self, index: usize) -> Result<Option<i64>>;
    /// A Boolean; `None` for null.
    fn flag(&self, index: usize) -> Result<Option<bool>>;
    /// A text; `None` for null.
    fn text(&self, index: usize) -> Result<Option<&str>>;
    /// Bytes; `None` for null.
    fn bytes(&self, index: usize) -> Result<Option<&[u8]>>;
}

/// The error for a cell with unexpected content.
pub(in crate::store) fn wrong(
    index: usize,
    cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
) -> Error {
    let cause = format!("column {index}: {}", cause.into());
    Error::new(ErrorKind::Internal, "the database has a value of an unexpected kind")
        .with_source(std::io::Error::other(cause))
}

/// The type of a cell.
pub(in crate::store) trait Cell: Sized {
    fn of(row: &dyn Row, index: usize) -> Result<Self>;
}

fn present<T>(value: Option<T>, index: usize) -> Result<T> {
    value.ok_or_else(|| wrong(index, "null"))
}

impl Cell for i64 {
    fn of(row: &dyn Row, index: usize) -> Result<Self> {
        present(row.int(index)?, index)
    }
}

impl Cell for Option<i64> {
    fn of(row: &dyn Row, index: usize) -> Result<Self> {
        row.int(index)
    }
}

/// Numbers that are never negative.
impl Cell for u64 {
    fn of(row: &dyn Row, index: usize) -> Result<Self> {
        i64::of(row, index).map(i64::unsigned_abs)
    }
}

impl Cell for u32 {
    fn of(row: &dyn Row, index: usize) -> Result<Self> {
        Self::try_from(i64::of(row, index)?).map_err(|error| wrong(index, error))
    }
}

impl Cell for bool {
    fn of(row: &dyn Row, index: usize) -> Result<Self> {
        present(row.flag(index)?, index)
    }
}

impl Cell for String {
    fn of(row: &dyn Row, index: usize) -> Result<Self> {
        present(row.text(index)?, index).map(str::to_owned)
    }
}

impl Cell for Option<String> {
    fn of(row: &dyn Row, index: usize) -> Result<Self> {
        Ok(row.text(index)?.map(str::to_owned))
    }
}

impl Cell for Vec<u8> {
    fn of(row: &dyn Row, index: usize) -> Result<Self> {
        present(row.bytes(index)?, index).map(<[u8]>::to_vec)
    }
}

impl Cell for Timestamp {
    fn of(row: &dyn Row, index: usize) -> Result<Self> {
        Self::from_microsecond(i64::of(row, index)?).map_err(|error| wrong(index, error))
    }
}

impl Cell for Option<Timestamp> {
    fn of(row: &dyn Row, index: usize) -> Result<Self> {
        let time = row.int(index)?.map(Timestamp::from_microsecond).transpose();
        time.map_err(|error| wrong(index, error))
    }
}

/// Names separated by spaces.
fn methods(text: &str) -> Result<Vec<AuthMethod>> {
    text.split_ascii_whitespace().map(str::parse).collect()
}

fn list(json: &str) -> serde_json::Result<Vec<String>> {
    // Most lists are empty, and each session check reads two.
    if json == "[]" { Ok(Vec::new()) } else { serde_json::from_str(json) }
}

/// Reads the cells of a row from left to right.
pub(in crate::store) struct Cells<'a> {
    row: &'a dyn Row,
    next: usize,
}

impl<'a> Cells<'a> {
    pub(in crate::store) fn of(row: &'a dyn Row) -> Self {
        Self { row, next: 0 }
    }

    /// Reads the next cell.
    pub(in crate::store) fn get<T: Cell>(&mut self) -> Result<T> {
        self.next += 1;
        T::of(self.row, self.next - 1)
    }

    /// Reads the next cell as text and parses it.
    pub(in crate::store) fn read<T, E>(
        &mut self,
        read: impl FnOnce(&str) -> std::result::Result<T, E>,
    ) -> Result<T>
    where
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let index = self.next;
        self.next += 1;
        let text = present(self.row.text(index)?, index)?;
        read(text).map_err(|error| wrong(index, error))
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
        id.as_deref().map(str::parse).transpose().map_err(|error: Error| self.wrong(error))
    }

    fn seconds(&mut self) -> Result<Duration> {
        self.get().map(Duration::from_secs)
    }

    /// The error for unexpected content in the last cell.
    pub(in crate::store) fn wrong(
        &self,
        error: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Error {
        wrong(self.next.saturating_sub(1), error)
    }
}

/// Reads the next cell.
pub(in crate::store) fn next<T: Cell>(cells: &mut Cells<'_>) -> Result<T> {
    cells.get()
}

/// The columns that [`user`] reads, in its order.
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

pub(super) fn user(cells: &mut Cells<'_>) -> Result<User> {
    let id = UserId::new(cells.get()?);
    let email = Email::from_stored(cells.get()?, cells.get()?);
    let mut user = User { id, ..User::new(email, Timestamp::UNIX_EPOCH) };
    for field in TextField::ALL {
        field.set(&mut user, cells.get()?);
    }
    user.is_staff = cells.get()?;
    user.is_superuser = cells.get()?;
    user.groups = cells.groups()?;
    user.last_login = cells.get()?;
    user.date_joined = cells.get()?;
    user.deactivated_at = cells.get()?;
    Ok(user)
}

/// The columns that [`session`] reads, in its order.
pub(super) const SESSION: &str = "s.id, s.user_id, s.name, s.audience, s.scope, s.kind, \
     s.key_id, s.ttl, s.created_at, s.expires_at, s.ends_at, s.revoked_at, \
     s.origin, s.device, s.auth_time, s.amr, s.parent_id, s.last_used_at";

pub(super) fn session(cells: &mut Cells<'_>) -> Result<Session> {
    Ok(Session {
        id: cells.read(str::parse)?,
        user_id: UserId::new(cells.get()?),
        name: cells.get()?,
        audience: cells.read(list)?,
        scope: cells.read(list)?,
        kind: cells.read(str::parse)?,
        key: cells.key_or_null()?,
        ttl: cells.seconds()?,
        created_at: cells.get()?,
        expires_at: cells.get()?,
        ends_at: cells.get()?,
        revoked_at: cells.get()?,
        origin: cells.get()?,
        device: cells.get()?,
        auth_time: cells.get()?,
        amr: cells.read(methods)?,
        parent: cells.session_or_null()?,
        last_used_at: cells.get()?,
    })
}

/// The columns that [`link`] reads, in its order.
pub(super) const LINK: &str = "digest, user_id, created_at, expires_at";

pub(super) fn link(cells: &mut Cells<'_>) -> Result<Link> {
    Ok(Link {
        digest: cells.get()?,
        purpose: cells
            .get::<Option<i64>>()?
            .map_or(LinkPurpose::FirstSuperuser, |id| LinkPurpose::Password(UserId::new(id))),
        created_at: cells.get()?,
        expires_at: cells.get()?,
    })
}

/// The columns that [`key`] reads, in its order.
pub(super) const KEY: &str = "id, algorithm, secret, sealed_by, created_at, activated_at, retired_at, verifies_until, \
     is_legacy";

pub(super) fn key(cells: &mut Cells<'_>) -> Result<SigningKey> {
    Ok(SigningKey {
        id: cells.read(|text| KeyId::new(text.to_owned()))?,
        algorithm: cells.read(str::parse)?,
        secret: {
            let bytes: Vec<u8> = cells.get()?;
            match cells.get()? {
                None => KeySecret::Plain(SecretBytes::new(bytes)),
                Some(by) => KeySecret::Sealed(SealedBytes { by, bytes }),
            }
        },
        created_at: cells.get()?,
        activated_at: cells.get()?,
        retired_at: cells.get()?,
        verifies_until: cells.get()?,
        is_legacy: cells.get()?,
    })
}

/// The stored bytes of a secret, and the name of the master key that sealed it.
pub(super) fn secret(secret: &KeySecret) -> (&[u8], Option<&str>) {
    match secret {
        KeySecret::Plain(plain) => (plain.expose(), None),
        KeySecret::Sealed(sealed) => (&sealed.bytes, Some(&sealed.by)),
    }
}
