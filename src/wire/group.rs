//! Groups.

use serde::Serialize;

use crate::domain::{Group, GroupName};

/// A group in a list.
#[derive(Serialize)]
pub(crate) struct GroupBody {
    name: String,
    members: u64,
}

impl From<&Group> for GroupBody {
    fn from(group: &Group) -> Self {
        Self { name: group.name.to_string(), members: group.members }
    }
}

/// The result of a command that creates or deletes a group.
#[derive(Serialize)]
pub(crate) struct GroupChangeBody {
    result: &'static str,
    group: GroupBody,
}

impl GroupChangeBody {
    /// `members` is the number of memberships that were deleted.
    pub(crate) fn new(result: &'static str, name: &GroupName, members: u64) -> Self {
        Self { result, group: GroupBody { name: name.to_string(), members } }
    }
}
