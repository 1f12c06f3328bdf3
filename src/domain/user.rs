//! Users, with Django's names for what is known about them.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;

use super::{Email, Group};
use crate::error::{Error, Problem, Result};

/// A user's number: positive, given once, and never to another person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UserId(i64);

impl UserId {
    /// Takes a number that the store gave.
    pub const fn new(id: i64) -> Self {
        Self(id)
    }

    /// The number.
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl fmt::Display for UserId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for UserId {
    type Err = Error;

    /// Takes the one spelling that [`UserId`] prints: no sign, no leading zero, no space.
    fn from_str(text: &str) -> Result<Self> {
        text.parse()
            .ok()
            .filter(|id: &i64| *id > 0 && id.to_string() == text)
            .map(Self)
            .ok_or_else(|| Error::invalid("a user id is a positive whole number"))
    }
}

/// A person, or a program, that can sign in.
#[derive(Clone, Debug)]
pub struct User {
    /// The subject of the user's tokens.
    pub id: UserId,
    /// What the user signs in with.
    pub email: Email,
    /// May be empty.
    pub first_name: String,
    /// May be empty.
    pub last_name: String,
    /// May look at the administration.
    pub is_staff: bool,
    /// May do everything.
    pub is_superuser: bool,
    /// The last sign-in.
    pub last_login: Option<Timestamp>,
    /// When the account was made.
    pub date_joined: Timestamp,
    /// Since when the account is closed.
    pub deactivated_at: Option<Timestamp>,
}

impl User {
    /// The longest first or last name, in characters: Django's columns.
    pub const MAX_NAME_CHARS: usize = 150;

    /// Whether the user may sign in.
    pub fn is_active(&self) -> bool {
        self.deactivated_at.is_none()
    }

    /// Whether the user may do everything, now.
    pub fn is_active_superuser(&self) -> bool {
        self.is_active() && self.is_superuser
    }

    /// What the user belongs to.
    pub fn groups(&self) -> impl Iterator<Item = Group> {
        Group::ALL.into_iter().filter(|group| group.has(self))
    }

    /// Whether the user may look at the administration, now.
    pub fn may_look(&self) -> bool {
        self.is_active() && (self.is_staff || self.is_superuser)
    }

    /// Whether nothing that can be changed about a user differs, to the letter.
    pub(crate) fn same_as(&self, other: &Self) -> bool {
        let details = |user: &Self| (user.is_staff, user.is_superuser, user.deactivated_at);
        self.email.as_str() == other.email.as_str()
            && self.first_name == other.first_name
            && self.last_name == other.last_name
            && details(self) == details(other)
    }

    /// First and last name as one, or nothing when both are empty.
    pub fn full_name(&self) -> Option<String> {
        let name = format!("{} {}", self.first_name, self.last_name).trim().to_owned();
        (!name.is_empty()).then_some(name)
    }
}

/// A user to be.
#[derive(Clone, Debug)]
pub struct NewUser {
    /// What the user will sign in with.
    pub email: Email,
    /// May be empty.
    pub first_name: String,
    /// May be empty.
    pub last_name: String,
    /// May look at the administration.
    pub is_staff: bool,
    /// May do everything.
    pub is_superuser: bool,
}

impl NewUser {
    /// A user without a name and without rights.
    pub fn new(email: Email) -> Self {
        Self {
            email,
            first_name: String::new(),
            last_name: String::new(),
            is_staff: false,
            is_superuser: false,
        }
    }
}

/// What is to be different about a user; `None` stays as it is.
#[derive(Clone, Debug, Default)]
pub struct UserChanges {
    /// Another address to sign in with.
    pub email: Option<Email>,
    /// Another first name.
    pub first_name: Option<String>,
    /// Another last name.
    pub last_name: Option<String>,
    /// Whether the user may look at the administration.
    pub is_staff: Option<bool>,
    /// Whether the user may do everything.
    pub is_superuser: Option<bool>,
}

impl UserChanges {
    /// Whether nothing is to be different.
    pub fn is_empty(&self) -> bool {
        self.email.is_none()
            && self.first_name.is_none()
            && self.last_name.is_none()
            && self.is_staff.is_none()
            && self.is_superuser.is_none()
    }

    /// Refuses names that Django's columns could not hold.
    pub(crate) fn check(&self) -> Result<()> {
        let fields = [
            ("first_name_invalid", "first name", &self.first_name),
            ("last_name_invalid", "last name", &self.last_name),
        ];
        for (code, field, name) in fields {
            let name = name.as_deref().unwrap_or_default();
            let fault = if name.chars().count() > User::MAX_NAME_CHARS {
                format!("has at most {} characters", User::MAX_NAME_CHARS)
            } else if name.contains('\0') {
                "cannot contain a NUL character".to_owned()
            } else {
                continue;
            };
            let problem = Problem { code, message: format!("The {field} {fault}.") };
            let error = Error::invalid(format!("the {field} {fault}"));
            return Err(error.with_problems(vec![problem]));
        }
        Ok(())
    }

    /// Whether a right is asked for that the user does not have.
    pub(crate) fn grants_more_than(&self, user: &User) -> bool {
        (self.is_staff == Some(true) && !user.is_staff)
            || (self.is_superuser == Some(true) && !user.is_superuser)
    }

    /// The user as changed, or the one who would be made.
    pub(crate) fn first_applied_to(&self, email: &Email, known: Option<&User>) -> User {
        let nobody = User {
            id: UserId::new(0),
            email: email.clone(),
            first_name: String::new(),
            last_name: String::new(),
            is_staff: false,
            is_superuser: false,
            last_login: None,
            date_joined: Timestamp::UNIX_EPOCH,
            deactivated_at: None,
        };
        self.clone().applied_to(known.unwrap_or(&nobody))
    }

    /// The user as changed.
    pub(crate) fn applied_to(self, user: &User) -> User {
        User {
            id: user.id,
            email: self.email.unwrap_or_else(|| user.email.clone()),
            first_name: self.first_name.unwrap_or_else(|| user.first_name.clone()),
            last_name: self.last_name.unwrap_or_else(|| user.last_name.clone()),
            is_staff: self.is_staff.unwrap_or(user.is_staff),
            is_superuser: self.is_superuser.unwrap_or(user.is_superuser),
            last_login: user.last_login,
            date_joined: user.date_joined,
            deactivated_at: user.deactivated_at,
        }
    }
}

/// Which users are meant; all conditions hold at once.
#[derive(Clone, Debug, Default)]
pub struct UserFilter {
    /// Only active ones, or only deactivated ones.
    pub active: Option<bool>,
    /// Only staff, or only others.
    pub staff: Option<bool>,
    /// Only superusers, or only others.
    pub superuser: Option<bool>,
    /// A part of the email or of a name, without regard to case.
    pub search: Option<String>,
}

/// What a list of users is ordered by; equal ones by their number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UserSort {
    /// The order in which they were made.
    #[default]
    Id,
    /// The folded email.
    Email,
    /// When the account was made.
    DateJoined,
    /// The last sign-in; whoever never signed in comes first.
    LastLogin,
}

/// A part of a list of users.
#[derive(Clone, Debug, Default)]
pub struct UserPage {
    /// What the list is ordered by.
    pub sort: UserSort,
    /// The last one first.
    pub descending: bool,
    /// Begin behind this user.
    pub after: Option<UserId>,
    /// At most so many.
    pub limit: Option<u32>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_has_one_spelling() {
        assert_eq!("42".parse::<UserId>().unwrap(), UserId::new(42));
        for text in
            ["", "0", "-1", "+1", "042", " 42", "42\n", "1e3", "0x2", "٤٢", "99999999999999999999"]
        {
            assert!(text.parse::<UserId>().is_err(), "{text:?}");
        }
    }
}
