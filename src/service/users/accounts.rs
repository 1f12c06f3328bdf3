//! Users: adding, finding, changing, deactivating, and deleting them.

use serde_json::{Map, Value, json};

use crate::domain::{
    Action, Email, GroupName, PasswordHash, SessionFilter, TextField, Timestamp, User, UserChanges,
    UserId,
};
use crate::error::{Error, Remedy, Result};
use crate::service::{Admin, NewPassword, Service, legacy, no_such_user, superusers, user_name};
use crate::store::Records;

use super::groups;
use super::passwords::{KeptSessions, attributes};

/// A user to add, or to update.
#[derive(Clone, Debug)]
pub struct NewAccount {
    /// The email address.
    pub email: Email,
    /// The other details.
    pub changes: UserChanges,
    /// The password. `None` leaves a new user without a usable password, and an existing user's
    /// password unchanged.
    pub password: Option<NewPassword>,
}

/// How to handle an address that exists when a user is added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnExisting {
    /// Fails with a conflict.
    Refuse,
    /// Succeeds without a change.
    Keep,
    /// Updates the user.
    Update,
}

/// The result of an idempotent operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It did not exist and was created.
    Created,
    /// It existed and was changed.
    Updated,
    /// It was already as requested.
    Unchanged,
}

impl Outcome {
    /// The name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Updated => "updated",
            Self::Unchanged => "unchanged",
        }
    }
}

impl NewAccount {
    /// The user after the changes to `known`, or to a new user.
    pub(in crate::service) fn applied_to(&self, known: Option<User>, now: Timestamp) -> User {
        let user = known.unwrap_or_else(|| User::new(self.email.clone(), now));
        self.changes.clone().applied_to(&user)
    }
}

impl Service {
    /// Checks a user to add without storing anything: the names, and every violation of the
    /// password policy.
    pub fn check_account(&self, account: &NewAccount) -> Result<()> {
        account.changes.check()?;
        let known = self.read(|reader| reader.user_by_email(&account.email))?;
        let user = account.applied_to(known, self.now());
        match &account.password {
            None => Ok(()),
            Some(password) => self.check_new(password, attributes(&user)),
        }
    }
}

impl Admin<'_> {
    /// Adds a user, or handles an existing one according to `on`.
    pub fn add_user(&self, account: &NewAccount, on: OnExisting) -> Result<(Outcome, User)> {
        account.changes.check()?;
        loop {
            let done = match self.existing(&account.email, &account.changes, on)? {
                Some(user) if on == OnExisting::Keep => return Ok((Outcome::Unchanged, user)),
                Some(user) => Some(self.bring_up_to_date(&user, account)?),
                None => self.create_user(account)?,
            };
            // `None`: another process has just created the user, who is now handled as existing.
            if let Some(done) = done {
                return Ok(done);
            }
        }
    }

    /// The existing user with the address. Fails with a conflict if `on` refuses existing users, or
    /// if the user to keep lacks a requested permission.
    pub(crate) fn existing(
        &self,
        email: &Email,
        changes: &UserChanges,
        on: OnExisting,
    ) -> Result<Option<User>> {
        let found = self.find_user(email)?;
        match (&found, on) {
            (Some(_), OnExisting::Refuse) => {
                Err(Error::email_taken().with_remedy(Remedy::KeepOrUpdateUser))
            }
            (Some(user), OnExisting::Keep) if changes.grants_more_than(user) => {
                Err(Error::conflict(format!("`{email}` exists without the requested permissions"))
                    .with_remedy(Remedy::UpdateUser))
            }
            _ => Ok(found),
        }
    }

    fn create_user(&self, account: &NewAccount) -> Result<Option<(Outcome, User)>> {
        let new = account.applied_to(None, self.service.now());
        let hash = |password| self.service.hash_new(password, attributes(&new));
        let hash = account.password.as_ref().map(hash).transpose()?;
        self.service.transact(|records| {
            if records.user_by_email(&new.email)?.is_some() {
                return Ok(None);
            }
            let user = self.insert(records, &new, hash.as_ref())?;
            Ok(Some((Outcome::Created, user)))
        })
    }

    pub(in crate::service) fn insert(
        &self,
        records: &mut dyn Records,
        new: &User,
        hash: Option<&PasswordHash>,
    ) -> Result<User> {
        groups::check_exist(records, &new.groups)?;
        let user = User { id: records.insert_user(new)?, ..new.clone() };
        if !user.groups.is_empty() {
            records.set_groups(user.id, &user.groups)?;
        }
        if hash.is_some() {
            records.set_password_hash(user.id, hash, self.service.now())?;
        }
        let detail = json!({ "email": user.email.as_str(), "is_superuser": user.is_superuser });
        self.note(records, Action::UserAdded, &user_name(user.id), &detail)?;
        Ok(user)
    }

    /// Updates an existing user, all or nothing: if the password is rejected, no permission is
    /// granted either.
    fn bring_up_to_date(&self, user: &User, account: &NewAccount) -> Result<(Outcome, User)> {
        let stored = self.service.read(|reader| reader.password_hash(user.id))?;
        let is_new = |password: &&NewPassword| {
            let matches = self.service.0.hasher.verify(password.typed(), stored.as_ref());
            matches.map(|matches| !matches)
        };
        let hash = match &account.password {
            Some(password) if is_new(&password)? => {
                let after = account.changes.clone().applied_to(user);
                Some(self.service.hash_new(password, attributes(&after))?)
            }
            _ => None,
        };
        self.service.transact(|records| {
            let (edited, user) = self
                .change(records, user.id, false, |user| account.changes.clone().applied_to(user))?;
            let Some(hash) = &hash else { return Ok((edited, user)) };
            self.replace_password(records, &user, Some(hash), KeptSessions::None)?;
            Ok((Outcome::Updated, user))
        })
    }

    /// Changes the details of a user. `force` allows removing the last superuser.
    pub fn edit_user(
        &self,
        id: UserId,
        changes: &UserChanges,
        force: bool,
    ) -> Result<(Outcome, User)> {
        changes.check()?;
        self.service.transact(|records| {
            self.change(records, id, force, |user| changes.clone().applied_to(user))
        })
    }

    /// Reactivates a user; ended sessions stay ended.
    pub fn activate(&self, id: UserId) -> Result<(Outcome, User)> {
        self.service.transact(|records| self.activate_in(records, id))
    }

    pub(super) fn activate_in(
        &self,
        records: &mut dyn Records,
        id: UserId,
    ) -> Result<(Outcome, User)> {
        self.change(records, id, false, |user| User { deactivated_at: None, ..user.clone() })
    }

    /// Deactivates a user and ends the user's sessions. `force` allows this for the last superuser.
    pub fn deactivate(&self, id: UserId, force: bool) -> Result<(Outcome, User)> {
        self.service.transact(|records| self.deactivate_in(records, id, force))
    }

    pub(in crate::service) fn deactivate_in(
        &self,
        records: &mut dyn Records,
        id: UserId,
        force: bool,
    ) -> Result<(Outcome, User)> {
        let now = self.service.now();
        self.change(records, id, force, |user| User {
            deactivated_at: user.deactivated_at.or(Some(now)),
            ..user.clone()
        })
    }

    pub(in crate::service) fn change(
        &self,
        records: &mut dyn Records,
        id: UserId,
        force: bool,
        change: impl Fn(&User) -> User,
    ) -> Result<(Outcome, User)> {
        let before = records.user(id)?.ok_or_else(|| no_such_user(&id))?;
        let after = change(&before);
        if after.same_as(&before) {
            return Ok((Outcome::Unchanged, before));
        }
        if !after.is_active_superuser() && !force {
            superusers::require_another(records, &before)?;
        }
        records.update_user(&after)?;
        if after.groups != before.groups {
            groups::check_exist(records, &after.groups)?;
            records.set_groups(id, &after.groups)?;
        }
        let action = match (before.is_active(), after.is_active()) {
            (true, false) => Action::UserDeactivated,
            (false, true) => Action::UserActivated,
            _ => Action::UserEdited,
        };
        self.note(records, action, &user_name(id), &difference(&before, &after))?;
        if !after.is_active() {
            legacy::end_sessions(records, SessionFilter::User(id), self.service.now())?;
            records.delete_links(Some(id))?;
        }
        Ok((Outcome::Updated, after))
    }

    /// Deletes a user and the user's sessions. `force` allows this for the last superuser.
    pub fn delete_user(&self, id: UserId, force: bool) -> Result<User> {
        self.service.transact(|records| self.delete_in(records, id, force))
    }

    pub(super) fn delete_in(
        &self,
        records: &mut dyn Records,
        id: UserId,
        force: bool,
    ) -> Result<User> {
        let user = records.user(id)?.ok_or_else(|| no_such_user(&id))?;
        if !force {
            superusers::require_another(records, &user)?;
        }
        records.delete_user(id)?;
        let detail = json!({ "email": user.email.as_str() });
        self.note(records, Action::UserDeleted, &user_name(id), &detail)?;
        Ok(user)
    }
}

/// The changed fields with their new values. Texts are omitted as personal data.
fn difference(before: &User, after: &User) -> Value {
    let mut changed = Map::new();
    let mut note = |name: &str, value: Value| changed.insert(name.to_owned(), value);
    if before.email.as_str() != after.email.as_str() {
        note("email", after.email.as_str().into());
    }
    for field in TextField::ALL {
        if field.of(before) != field.of(after) {
            note(if field.is_name() { "name" } else { field.name }, true.into());
        }
    }
    if before.is_staff != after.is_staff {
        note("is_staff", after.is_staff.into());
    }
    if before.is_superuser != after.is_superuser {
        note("is_superuser", after.is_superuser.into());
    }
    if before.groups != after.groups {
        let names: Vec<&str> = after.groups.iter().map(GroupName::as_str).collect();
        note("groups", names.into());
    }
    Value::Object(changed)
}
