//! A user in vouchsafe's own files, in JSON or as columns.

use std::io::Write;

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use super::TextFields;
use crate::domain::{Candidate, PasswordHash, Texts, User};
use crate::error::{Error, Result};
use crate::wire::{format_time, to_json};

/// A row of a file. The names of the fields are those of the API, with `password_hash` added.
#[derive(Default, Serialize, Deserialize)]
#[expect(dead_code, reason = "some fields are accepted and ignored")]
pub(crate) struct UserRow {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    id: Option<i64>,
    email: String,
    #[serde(flatten)]
    texts: TextFields<String>,
    #[serde(default)]
    is_staff: bool,
    #[serde(default)]
    is_superuser: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    groups: Vec<String>,
    #[serde(default = "yes")]
    is_active: bool,
    #[serde(default)]
    last_login: Option<String>,
    #[serde(default)]
    date_joined: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    password_hash: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    username: String,
    // The additional fields of a file of rejected rows.
    #[serde(default, skip_serializing)]
    row: IgnoredAny,
    #[serde(default, skip_serializing)]
    rule: IgnoredAny,
    #[serde(default, skip_serializing)]
    message: IgnoredAny,
    #[serde(default, skip_serializing)]
    found: IgnoredAny,
}

fn yes() -> bool {
    true
}

impl UserRow {
    /// The row for a user; `hash` is `None` unless hashes were requested.
    pub(crate) fn new(user: &User, hash: Option<&PasswordHash>) -> Self {
        Self {
            id: Some(user.id.get()),
            email: user.email.to_string(),
            texts: Texts::of(user).into(),
            is_staff: user.is_staff,
            is_superuser: user.is_superuser,
            groups: user.groups.iter().map(ToString::to_string).collect(),
            is_active: user.is_active(),
            last_login: user.last_login.map(format_time),
            date_joined: Some(format_time(user.date_joined)),
            password_hash: hash.map(|hash| hash.expose().to_owned()),
            ..Self::default()
        }
    }

    pub(super) fn into_candidate(self) -> Result<Candidate, String> {
        let time = |text: Option<String>| {
            text.filter(|text| !text.is_empty()).as_deref().map(Candidate::parse_time).transpose()
        };
        Ok(Candidate {
            id: self.id,
            email: self.email,
            texts: self.texts.texts,
            is_staff: self.is_staff,
            is_superuser: self.is_superuser,
            groups: self.groups,
            is_deactivated: !self.is_active,
            last_login: time(self.last_login)?,
            date_joined: time(self.date_joined)?,
            hash: self.password_hash.map(PasswordHash::new),
            username: self.username,
            dropped: Vec::new(),
        })
    }
}

impl From<&Candidate> for UserRow {
    /// A row as it was read, to be corrected and imported again.
    fn from(candidate: &Candidate) -> Self {
        Self {
            id: candidate.id,
            email: candidate.email.clone(),
            texts: candidate.texts.clone().into(),
            is_staff: candidate.is_staff,
            is_superuser: candidate.is_superuser,
            groups: candidate.groups.clone(),
            is_active: !candidate.is_deactivated,
            last_login: candidate.last_login.map(format_time),
            date_joined: candidate.date_joined.map(format_time),
            password_hash: candidate.hash.as_ref().map(|hash| hash.expose().to_owned()),
            username: candidate.username.clone(),
            ..Self::default()
        }
    }
}

/// Writes one line of JSON.
pub(crate) fn write_record(out: &mut dyn Write, record: &impl Serialize) -> Result<()> {
    let line = to_json(record)?;
    writeln!(out, "{line}").map_err(|cause| Error::internal("cannot write the output", cause))
}
