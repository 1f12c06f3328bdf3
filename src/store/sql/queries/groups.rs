//! Groups and memberships, as SQL.

use jiff::Timestamp;

use crate::domain::{Group, GroupName, UserId};
use crate::error::Result;
use crate::store::sql::{Tx, params};
use crate::store::{ReadGroups, WriteGroups};

impl ReadGroups for Tx<'_> {
    fn groups(&mut self, visit: &mut dyn FnMut(Group) -> Result<()>) -> Result<()> {
        let sql = "select g.name, (select count(*) from memberships m where m.group_id = g.id)
                   from groups g order by g.name";
        self.visit(sql, params![], |cells| {
            let name = GroupName::from_stored(cells.get()?);
            visit(Group { name, members: cells.get()? })
        })
    }

    fn has_group(&mut self, name: &GroupName) -> Result<bool> {
        let sql = "select exists (select 1 from groups where name = ?)";
        self.is_true(sql, params![name.as_str()])
    }
}

impl WriteGroups for Tx<'_> {
    fn insert_group(&mut self, name: &GroupName, at: Timestamp) -> Result<()> {
        let sql = "insert into groups (name, created_at) values (?, ?)";
        self.send(sql, params![name.as_str(), at])
    }

    fn delete_group(&mut self, name: &GroupName) -> Result<Option<u64>> {
        let sql = "select m.user_id from memberships m join groups g on g.id = m.group_id
                   where g.name = ?";
        let members =
            self.collect(sql, params![name.as_str()], |cells| cells.get().map(UserId::new))?;
        if self.execute("delete from groups where name = ?", params![name.as_str()])? == 0 {
            return Ok(None);
        }
        members.iter().try_for_each(|id| self.copy_names(*id))?;
        Ok(Some(members.len() as u64))
    }

    fn set_groups(&mut self, id: UserId, groups: &[GroupName]) -> Result<()> {
        self.send("delete from memberships where user_id = ?", params![id.get()])?;
        let sql = "insert into memberships (user_id, group_id)
                   select ?1, id from groups where name = ?2";
        for group in groups {
            self.send(sql, params![id.get(), group.as_str()])?;
        }
        self.copy_names(id)
    }
}

impl Tx<'_> {
    /// Copies the names of a user's groups to the user's row.
    fn copy_names(&mut self, id: UserId) -> Result<()> {
        let sql = "update users set group_names = (
                     select string_agg(g.name, '\n' order by g.name)
                     from memberships m join groups g on g.id = m.group_id where m.user_id = ?1)
                   where id = ?1";
        self.send(sql, params![id.get()])
    }
}
