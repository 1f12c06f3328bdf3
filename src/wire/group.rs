//! Groups, and users with their groups.

use serde::Serialize;

use super::UserBody;
use crate::domain::{Group, GroupName, User};

/// A group in a list.
#[derive(Serialize)]
pub struct GroupBody {
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
pub struct GroupChangeBody {
    result: &'static str,
    group: GroupBody,
}

impl GroupChangeBody {
    /// `members` is the number of memberships that were deleted.
    pub fn new(result: &'static str, name: &GroupName, members: u64) -> Self {
        Self { result, group: GroupBody { name: name.to_string(), members } }
    }
}

/// A user with groups, for operators. The response to a sign-in has only the tutorial's fields.
#[derive(Serialize)]
pub struct UserDetailsBody {
    #[serde(flatten)]
    user: UserBody,
    groups: Vec<String>,
}

impl From<&User> for UserDetailsBody {
    fn from(user: &User) -> Self {
        let groups = user.groups.iter().map(ToString::to_string).collect();
        Self { user: UserBody::from(user), groups }
    }
}
