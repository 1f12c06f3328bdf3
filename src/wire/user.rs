//! Users.

use serde::Serialize;
use utoipa::ToSchema;

use super::{time, time_or_null};
use crate::domain::{Timestamp, User};
#[cfg(feature = "cli")]
use crate::service::Outcome;

/// A user.
#[derive(Serialize, ToSchema)]
#[schema(as = UserSchema)]
pub(crate) struct UserBody {
    /// The user ID, which is never reused.
    #[schema(example = 1)]
    id: i64,
    #[schema(example = "ada@example.com")]
    email: String,
    #[schema(example = "Ada")]
    first_name: String,
    #[schema(example = "Lovelace")]
    last_name: String,
    /// The first and last name, or null if both are empty.
    #[schema(example = "Ada Lovelace")]
    name: Option<String>,
    #[schema(example = false)]
    is_staff: bool,
    #[schema(example = true)]
    is_active: bool,
    #[schema(example = false)]
    is_superuser: bool,
    #[serde(serialize_with = "time_or_null")]
    #[schema(value_type = Option<String>, format = DateTime, example = "2026-11-02T09:30:00Z")]
    last_login: Option<Timestamp>,
    #[serde(serialize_with = "time")]
    #[schema(value_type = String, format = DateTime, example = "2026-11-01T08:00:00Z")]
    date_joined: Timestamp,
}

impl From<&User> for UserBody {
    fn from(user: &User) -> Self {
        Self {
            id: user.id.get(),
            email: user.email.as_str().to_owned(),
            first_name: user.first_name.clone(),
            last_name: user.last_name.clone(),
            name: user.full_name(),
            is_staff: user.is_staff,
            is_active: user.is_active(),
            is_superuser: user.is_superuser,
            last_login: user.last_login,
            date_joined: user.date_joined,
        }
    }
}

/// A user with groups, for operators. The response to a sign-in has only the tutorial's fields.
#[cfg(feature = "cli")]
#[derive(Serialize)]
pub(crate) struct UserDetailsBody {
    #[serde(flatten)]
    user: UserBody,
    groups: Vec<String>,
}

#[cfg(feature = "cli")]
impl From<&User> for UserDetailsBody {
    fn from(user: &User) -> Self {
        let groups = user.groups.iter().map(ToString::to_string).collect();
        Self { user: UserBody::from(user), groups }
    }
}

/// The result of a command that changes a user.
#[cfg(feature = "cli")]
#[derive(Serialize)]
pub(crate) struct UserChangeBody {
    result: &'static str,
    user: UserDetailsBody,
    /// The generated password, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    password: Option<String>,
}

#[cfg(feature = "cli")]
impl UserChangeBody {
    /// `password` is a password that was just generated.
    pub(crate) fn new(outcome: Outcome, user: &User, password: Option<String>) -> Self {
        Self { result: outcome.name(), user: UserDetailsBody::from(user), password }
    }
}
