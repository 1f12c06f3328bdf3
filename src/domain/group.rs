//! Groups of users.

use std::fmt;
use std::str::FromStr;

use crate::error::{Error, Result};

/// The name of a group: 1 to 150 characters, as in Django, case-sensitive. Commas (`Remote-Groups`
/// is a comma-separated list), control characters, and space at either end are not allowed.
///
/// `staff` and `superuser` are reserved: user flags appear under these names wherever groups are
/// listed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupName(String);

impl GroupName {
    /// The name under which [`super::User::is_staff`] appears among a user's groups.
    pub const STAFF: &'static str = "staff";
    /// The name under which [`super::User::is_superuser`] appears among a user's groups.
    pub const SUPERUSER: &'static str = "superuser";

    const MAX_CHARS: usize = 150;

    /// Wraps a name read from the store.
    pub(crate) fn from_stored(name: String) -> Self {
        Self(name)
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for GroupName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for GroupName {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        let reserved = [Self::STAFF, Self::SUPERUSER];
        if reserved.iter().any(|reserved| name.eq_ignore_ascii_case(reserved)) {
            return Err(Error::invalid(format!("the group name `{name}` is reserved")));
        }
        let has_valid_length = (1..=Self::MAX_CHARS).contains(&name.chars().count());
        let has_valid_characters = !name.contains(|c: char| c.is_control() || c == ',');
        if has_valid_length && has_valid_characters && name.trim() == name {
            return Ok(Self(name.to_owned()));
        }
        Err(Error::invalid(format!("`{}` is not a group name", name.escape_debug())).with_hint(
            "use 1 to 150 characters, no comma or control character, and no space at either end",
        ))
    }
}

/// How a change to a user affects the user's groups.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum GroupChange {
    /// Leaves the groups unchanged.
    #[default]
    Keep,
    /// Makes these the user's only groups.
    Replace(Vec<GroupName>),
    /// Adds the user to some groups and removes the user from others.
    Edit {
        /// The groups to join.
        add: Vec<GroupName>,
        /// The groups to leave.
        remove: Vec<GroupName>,
    },
}

impl GroupChange {
    /// Whether this leaves the groups of every user unchanged.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Keep => true,
            Self::Replace(_) => false,
            Self::Edit { add, remove } => add.is_empty() && remove.is_empty(),
        }
    }

    /// The groups after the change, sorted and without duplicates.
    pub(crate) fn applied_to(&self, groups: &[GroupName]) -> Vec<GroupName> {
        let mut after: Vec<GroupName> = match self {
            Self::Keep => groups.to_vec(),
            Self::Replace(groups) => groups.clone(),
            Self::Edit { add, remove } => {
                groups.iter().filter(|group| !remove.contains(group)).chain(add).cloned().collect()
            }
        };
        after.sort();
        after.dedup();
        after
    }
}

/// A group and its size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The name.
    pub name: GroupName,
    /// The number of members, active or not.
    pub members: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invalid_and_reserved_group_names_are_refused() {
        for name in ["wiki", "Wiki editors", "a=b", &"x".repeat(150), "é"] {
            assert_eq!(name.parse::<GroupName>().unwrap().as_str(), name);
        }
        for name in
            ["", " wiki", "wiki ", "a,b", "a\nb", "\u{85}", &"x".repeat(151), "staff", "SuperUser"]
        {
            assert!(name.parse::<GroupName>().is_err(), "{name:?}");
        }
    }

    #[test]
    fn group_changes_give_sorted_groups_without_duplicates() {
        let names = |names: &[&str]| -> Vec<GroupName> {
            names.iter().map(|name| name.parse().unwrap()).collect()
        };
        let before = names(&["a", "b"]);
        let edit = GroupChange::Edit { add: names(&["c", "a", "c"]), remove: names(&["b", "x"]) };
        assert_eq!(edit.applied_to(&before), names(&["a", "c"]));
        let replace = GroupChange::Replace(names(&["z", "y", "z"]));
        assert_eq!(replace.applied_to(&before), names(&["y", "z"]));
        assert_eq!(GroupChange::Keep.applied_to(&before), before);
    }
}
