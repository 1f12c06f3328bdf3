//! Groups: creating, listing, and deleting them.

use serde_json::json;

use crate::domain::{Action, Group, GroupName, UserFilter};
use crate::error::{Error, Remedy, Result};
use crate::service::{Admin, Outcome, View};
use crate::store::Records;

impl View<'_> {
    /// Visits all groups, ordered by name.
    pub fn groups(&self, visit: &mut dyn FnMut(Group) -> Result<()>) -> Result<()> {
        self.service.read(|reader| reader.groups(visit))
    }
}

impl Admin<'_> {
    /// Creates a group unless it exists.
    pub fn add_group(&self, name: &GroupName) -> Result<Outcome> {
        self.service.transact(|records| self.add_group_in(records, name))
    }

    pub(in crate::service) fn add_group_in(
        &self,
        records: &mut dyn Records,
        name: &GroupName,
    ) -> Result<Outcome> {
        if records.has_group(name)? {
            return Ok(Outcome::Unchanged);
        }
        records.insert_group(name, self.service.now())?;
        self.note(records, Action::GroupAdded, &subject(name), &json!({}))?;
        Ok(Outcome::Created)
    }

    /// Deletes a group and its memberships; returns the number of its members.
    pub fn delete_group(&self, name: &GroupName) -> Result<u64> {
        self.service.transact(|records| {
            let members = records.delete_group(name)?.ok_or_else(|| no_such_group(name))?;
            let detail = json!({ "members": members });
            self.note(records, Action::GroupDeleted, &subject(name), &detail)?;
            Ok(members)
        })
    }
}

impl View<'_> {
    /// The number of members of a group.
    pub fn count_members(&self, name: &GroupName) -> Result<u64> {
        let filter = UserFilter { group: Some(name.clone()), ..UserFilter::default() };
        self.service.read(|reader| {
            if !reader.has_group(name)? {
                return Err(no_such_group(name));
            }
            Ok(reader.count_users(&filter, u64::MAX - 1)?.count)
        })
    }
}

/// Fails unless all groups exist, so that a mistyped name is noticed.
pub(in crate::service) fn check_exist(
    records: &mut dyn Records,
    groups: &[GroupName],
) -> Result<()> {
    groups.iter().try_for_each(|name| {
        if records.has_group(name)? { Ok(()) } else { Err(no_such_group(name)) }
    })
}

/// The name of a group in the audit log.
fn subject(name: &GroupName) -> String {
    format!("group:{name}")
}

fn no_such_group(name: &GroupName) -> Error {
    Error::not_found(format!("there is no group `{name}`")).with_remedy(Remedy::CreateGroup)
}
