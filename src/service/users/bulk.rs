//! Operations on several users, each in one transaction: all or nothing.

use super::Outcome;
use crate::domain::{SessionFilter, User, UserChanges, UserId};
use crate::error::Result;
use crate::service::{Admin, View, no_such_user};
use crate::store::Records;

/// An operation on several users.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BulkAct {
    /// Reactivate the users.
    Activate,
    /// Deactivate the users, and end their sessions.
    Deactivate,
    /// End the users' sessions.
    EndSessions,
    /// Delete the users and their sessions.
    Delete,
}

impl Admin<'_> {
    /// Applies an operation to several users, all or nothing; returns the number of changed users
    /// or ended sessions.
    pub(crate) fn act_on(&self, ids: &[UserId], act: BulkAct) -> Result<u64> {
        self.service.transact(|records| {
            let mut changed = 0;
            for id in ids {
                changed += match act {
                    BulkAct::Activate => is_done(&self.activate_in(records, *id)?),
                    BulkAct::Deactivate => is_done(&self.deactivate_in(records, *id, false)?),
                    BulkAct::EndSessions => {
                        records.user(*id)?.ok_or_else(|| no_such_user(id))?;
                        self.revoke(records, SessionFilter::User(*id))?
                    }
                    BulkAct::Delete => self.delete_in(records, *id, false).map(|_| 1)?,
                };
            }
            Ok(changed)
        })
    }

    /// As [`Admin::edit_user`], for several users.
    pub fn edit_users(
        &self,
        ids: &[UserId],
        changes: &UserChanges,
        force: bool,
    ) -> Result<Vec<(Outcome, User)>> {
        changes.check()?;
        self.each(ids, |records, id| {
            self.change(records, id, force, |user| changes.clone().applied_to(user))
        })
    }

    /// As [`Admin::activate`], for several users.
    pub fn activate_users(&self, ids: &[UserId]) -> Result<Vec<(Outcome, User)>> {
        self.each(ids, |records, id| self.activate_in(records, id))
    }

    /// As [`Admin::deactivate`], for several users.
    pub fn deactivate_users(&self, ids: &[UserId], force: bool) -> Result<Vec<(Outcome, User)>> {
        self.each(ids, |records, id| self.deactivate_in(records, id, force))
    }

    /// As [`Admin::delete_user`], for several users.
    pub fn delete_users(&self, ids: &[UserId], force: bool) -> Result<Vec<User>> {
        self.each(ids, |records, id| self.delete_in(records, id, force))
    }

    fn each<T>(
        &self,
        ids: &[UserId],
        act: impl Fn(&mut dyn Records, UserId) -> Result<T>,
    ) -> Result<Vec<T>> {
        self.service.transact(|records| ids.iter().map(|id| act(records, *id)).collect())
    }
}

impl Admin<'_> {
    /// As [`Admin::revoke_sessions`], for several selections.
    pub fn revoke_all_sessions(&self, filters: &[SessionFilter]) -> Result<u64> {
        self.service.transact(|records| {
            filters.iter().map(|filter| self.revoke(records, *filter)).sum::<Result<u64>>()
        })
    }
}

impl View<'_> {
    /// The number of live sessions of several users together.
    pub fn count_live_sessions(&self, ids: &[UserId]) -> Result<u64> {
        let now = self.service.now();
        self.service.read(|reader| {
            ids.iter().map(|id| reader.count_live_sessions(*id, now)).sum::<Result<u64>>()
        })
    }
}

fn is_done((outcome, _): &(Outcome, User)) -> u64 {
    u64::from(*outcome != Outcome::Unchanged)
}
