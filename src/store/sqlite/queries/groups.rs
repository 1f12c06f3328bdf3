//! Groups and memberships, as SQL.

use jiff::Timestamp;
use rusqlite::params;

use crate::domain::{Group, GroupName, UserId};
use crate::error::Result;
use crate::store::sqlite::{Tx, error};
use crate::store::{ReadGroups, WriteGroups};

impl ReadGroups for Tx<'_> {
    fn groups(&mut self, visit: &mut dyn FnMut(Group) -> Result<()>) -> Result<()> {
        let sql = "select g.name, (select count(*) from memberships m where m.group_id = g.id)
                   from groups g order by g.name";
        self.visit(sql, [], |row| {
            let members: i64 = row.get(1).map_err(error)?;
            let name = GroupName::from_stored(row.get(0).map_err(error)?);
            visit(Group { name, members: members.unsigned_abs() })
        })
    }

    fn has_group(&mut self, name: &GroupName) -> Result<bool> {
        let sql = "select exists (select 1 from groups where name = ?)";
        self.is_true(sql, [name.as_str()])
    }
}

impl WriteGroups for Tx<'_> {
    fn insert_group(&mut self, name: &GroupName, at: Timestamp) -> Result<()> {
        let sql = "insert into groups (name, created_at) values (?, ?)";
        self.execute(sql, params![name.as_str(), at.as_microsecond()]).map(drop)
    }

    fn delete_group(&mut self, name: &GroupName) -> Result<Option<u64>> {
        let sql = "select m.user_id from memberships m join groups g on g.id = m.group_id
                   where g.name = ?";
        let mut members = Vec::new();
        self.visit(sql, [name.as_str()], |row| {
            members.push(row.get(0).map(UserId::new).map_err(error)?);
            Ok(())
        })?;
        if self.execute("delete from groups where name = ?", [name.as_str()])? == 0 {
            return Ok(None);
        }
        members.iter().try_for_each(|id| self.copy_names(*id))?;
        Ok(Some(members.len() as u64))
    }

    fn set_groups(&mut self, id: UserId, groups: &[GroupName]) -> Result<()> {
        self.execute("delete from memberships where user_id = ?", [id.get()])?;
        let sql = "insert into memberships (user_id, group_id)
                   select ?1, id from groups where name = ?2";
        for group in groups {
            self.execute(sql, params![id.get(), group.as_str()])?;
        }
        self.copy_names(id)
    }
}

impl Tx<'_> {
    /// Copies the names of a user's groups to the user's row.
    fn copy_names(&self, id: UserId) -> Result<()> {
        let sql = "update users set group_names = (
                     select group_concat(g.name, char(10) order by g.name)
                     from memberships m join groups g on g.id = m.group_id where m.user_id = ?1)
                   where id = ?1";
        self.execute(sql, [id.get()]).map(drop)
    }
}
