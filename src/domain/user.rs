//! Users, with Django's field names.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;

use super::{Email, GroupChange, GroupName, Permission, TextField};
use crate::error::{Error, Problem, Result};

/// A user's ID: positive, and never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UserId(i64);

impl UserId {
    /// The ID of a user who is not stored yet.
    pub const UNASSIGNED: Self = Self(0);

    /// Wraps an ID from the store.
    pub const fn new(id: i64) -> Self {
        Self(id)
    }

    /// The ID as a number.
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

    /// Parses only the form that [`UserId`] prints: no sign, no leading zero, and no space.
    fn from_str(text: &str) -> Result<Self> {
        text.parse()
            .ok()
            .filter(|id: &i64| *id > 0 && id.to_string() == text)
            .map(Self)
            .ok_or_else(|| Error::invalid("a user ID is a positive integer"))
    }
}

/// A person, or a program, that can sign in.
#[derive(Clone, Debug, PartialEq)]
pub struct User {
    /// The subject of the user's tokens; [`UserId::UNASSIGNED`] until the user is stored.
    pub id: UserId,
    /// The address that the user signs in with.
    pub email: Email,
    /// May be empty.
    pub first_name: String,
    /// May be empty.
    pub last_name: String,
    /// Grants read access to the administration pages.
    pub is_staff: bool,
    /// Grants every permission.
    pub is_superuser: bool,
    /// The groups the user belongs to, sorted by name.
    pub groups: Vec<GroupName>,
    /// The last sign-in.
    pub last_login: Option<Timestamp>,
    /// When the account was created.
    pub date_joined: Timestamp,
    /// When the account was deactivated; `None` for an active account.
    pub deactivated_at: Option<Timestamp>,
}

impl User {
    /// The maximum length of a [`super::TextField`], in characters: the width of Django's columns.
    pub const MAX_NAME_CHARS: usize = 150;

    /// An active user without names, permissions, and groups, who is not stored yet.
    pub fn new(email: Email, date_joined: Timestamp) -> Self {
        Self {
            id: UserId::UNASSIGNED,
            email,
            first_name: String::new(),
            last_name: String::new(),
            is_staff: false,
            is_superuser: false,
            groups: Vec::new(),
            last_login: None,
            date_joined,
            deactivated_at: None,
        }
    }

    /// Whether the user may sign in.
    pub fn is_active(&self) -> bool {
        self.deactivated_at.is_none()
    }

    /// Whether the user currently has every permission.
    pub fn is_active_superuser(&self) -> bool {
        self.is_active() && self.is_superuser
    }

    /// The user's groups as other programs see them: the flags by their reserved names, then the
    /// groups.
    pub(crate) fn group_names(&self) -> impl Iterator<Item = &str> {
        let flags = [(self.is_staff, GroupName::STAFF), (self.is_superuser, GroupName::SUPERUSER)];
        let flags = flags.into_iter().filter_map(|(is_set, name)| is_set.then_some(name));
        flags.chain(self.groups.iter().map(GroupName::as_str))
    }

    /// Whether the user currently has a permission.
    pub fn has(&self, permission: Permission) -> bool {
        permission.is_granted_to(self)
    }

    /// Whether two states of a user have the same editable fields; addresses are compared as typed,
    /// not by their folded form.
    pub(crate) fn same_as(&self, other: &Self) -> bool {
        // All fields are compared, except for those that are copied here.
        let other = Self {
            id: self.id,
            last_login: self.last_login,
            date_joined: self.date_joined,
            ..other.clone()
        };
        self.email.as_str() == other.email.as_str() && *self == other
    }

    /// First and last name, or `None` if both are empty.
    pub fn full_name(&self) -> Option<String> {
        let name = format!("{} {}", self.first_name, self.last_name).trim().to_owned();
        (!name.is_empty()).then_some(name)
    }
}

/// Changes to a user; `None` leaves a field unchanged.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserChanges {
    /// The new address.
    pub email: Option<Email>,
    /// The new first name.
    pub first_name: Option<String>,
    /// The new last name.
    pub last_name: Option<String>,
    /// The new staff flag.
    pub is_staff: Option<bool>,
    /// The new superuser flag.
    pub is_superuser: Option<bool>,
    /// The change to the user's groups.
    pub groups: GroupChange,
}

impl UserChanges {
    /// The changes that make a user a superuser and staff, as in Django.
    pub(crate) fn superuser() -> Self {
        Self { is_staff: Some(true), is_superuser: Some(true), ..Self::default() }
    }

    /// Whether there are no changes.
    pub fn is_empty(&self) -> bool {
        let others = Self { groups: GroupChange::Keep, ..self.clone() };
        self.groups.is_empty() && others == Self::default()
    }

    /// Rejects texts that do not fit into Django's columns.
    pub(crate) fn check(&self) -> Result<()> {
        for field in TextField::ALL {
            let text = field.changed(self).unwrap_or_default();
            let fault = if text.chars().count() > User::MAX_NAME_CHARS {
                format!("can have at most {} characters", User::MAX_NAME_CHARS)
            } else if text.contains('\0') {
                "cannot contain a NUL character".to_owned()
            } else {
                continue;
            };
            let (code, field) = (field.code, field.label.to_lowercase());
            let problem = Problem { code, message: format!("The {field} {fault}.") };
            let error = Error::invalid(format!("the {field} {fault}"));
            return Err(error.with_problems(vec![problem]));
        }
        Ok(())
    }

    /// Whether the changes grant a permission or a group that the user lacks.
    pub(crate) fn grants_more_than(&self, user: &User) -> bool {
        let after = self.clone().applied_to(user);
        (after.is_staff && !user.is_staff)
            || (after.is_superuser && !user.is_superuser)
            || after.groups.iter().any(|group| !user.groups.contains(group))
    }

    /// The user after the changes.
    pub(crate) fn applied_to(self, user: &User) -> User {
        let mut after = user.clone();
        for field in TextField::ALL {
            if let Some(text) = field.changed(&self) {
                field.set(&mut after, text.to_owned());
            }
        }
        after.groups = self.groups.applied_to(&user.groups);
        after.email = self.email.unwrap_or(after.email);
        after.is_staff = self.is_staff.unwrap_or(after.is_staff);
        after.is_superuser = self.is_superuser.unwrap_or(after.is_superuser);
        after
    }
}

/// A filter for users: a user must meet all conditions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserFilter {
    /// Only active users, or only deactivated ones.
    pub active: Option<bool>,
    /// Only staff, or only others.
    pub staff: Option<bool>,
    /// Only superusers, or only others.
    pub superuser: Option<bool>,
    /// Only members of this group.
    pub group: Option<GroupName>,
    /// A part of the email address or of a name, ignoring case.
    pub search: Option<String>,
    /// Only users whose last sign-in was at or after this time.
    pub signed_in_since: Option<Timestamp>,
    /// Only users who have neither signed in nor joined since this time.
    pub idle_since: Option<Timestamp>,
    /// Only users who have signed in before, or only those who never have.
    pub has_signed_in: Option<bool>,
    /// Only users with a usable password, or only those without one.
    pub has_password: Option<bool>,
}

/// The number of users of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct UserCounts {
    /// All users.
    pub total: u64,
    /// Deactivated users.
    pub deactivated: u64,
    /// Staff, active or not.
    pub staff: u64,
    /// Superusers, active or not.
    pub superusers: u64,
    /// Users who have never signed in.
    pub never_signed_in: u64,
}

/// The sort key of a list of users; users with equal keys are sorted by ID.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UserSort {
    /// The order in which the users were created.
    #[default]
    Id,
    /// The folded email address.
    Email,
    /// The first and last name, or the email address of a user without a name; ignoring case.
    Name,
    /// When the account was created.
    DateJoined,
    /// The last sign-in; users who never signed in come first.
    LastLogin,
}

/// A part of a list of users.
#[derive(Clone, Debug, Default)]
pub struct UserPage {
    /// The sort key.
    pub sort: UserSort,
    /// Whether the sort order is reversed.
    pub descending: bool,
    /// The last user of the previous page.
    pub after: Option<UserId>,
    /// The maximum number of users.
    pub limit: Option<u32>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_id_is_parsed_only_in_its_printed_form() {
        assert_eq!("42".parse::<UserId>().unwrap(), UserId::new(42));
        for text in
            ["", "0", "-1", "+1", "042", " 42", "42\n", "1e3", "0x2", "٤٢", "99999999999999999999"]
        {
            assert!(text.parse::<UserId>().is_err(), "{text:?}");
        }
    }
}
