//! Users: adding, finding, changing, closing and deleting them.

use super::{Admin, Service, attributes, no_such_user};
use crate::domain::{
    Email, NewUser, Password, PasswordHash, SessionFilter, User, UserChanges, UserFilter, UserId,
    UserPage,
};
use crate::error::{Error, Problem, Result};
use crate::password::Attributes;
use crate::store::Records;

/// An account to be, or to be brought up to date.
#[derive(Clone, Debug)]
pub struct NewAccount {
    /// What the user signs in with.
    pub email: Email,
    /// What else is to be true of the user.
    pub changes: UserChanges,
    /// The password to be. `None` makes a new account without a usable one, and leaves that of
    /// an existing account as it is.
    pub password: Option<NewPassword>,
}

/// A password to be. A blank one is never accepted.
#[derive(Clone, Debug)]
pub enum NewPassword {
    /// One that the policy has to accept.
    Checked(Password),
    /// One that the operator answers for.
    Unchecked(Password),
}

impl NewPassword {
    fn typed(&self) -> &Password {
        match self {
            Self::Checked(password) | Self::Unchecked(password) => password,
        }
    }
}

/// What adding means when the email is known already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnExisting {
    /// A conflict.
    Refuse,
    /// Success, and nothing is touched.
    Keep,
    /// The account is changed to what was asked for.
    Update,
}

/// What an idempotent act did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was not there and now is.
    Created,
    /// It was there and is different now.
    Updated,
    /// It was as asked for before.
    Unchanged,
}

impl Outcome {
    /// The word for JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Updated => "updated",
            Self::Unchanged => "unchanged",
        }
    }
}

impl Service {
    /// Finds every fault of a password for the user who has, or will have, this email.
    pub fn check_password(&self, email: &Email, password: &Password) -> Result<()> {
        let user = self.read(|reader| reader.user_by_email(email))?;
        let new = Attributes { email: email.as_str(), ..Attributes::default() };
        self.check_policy(password, user.as_ref().map_or(new, attributes))
    }

    /// Makes a password that nobody has to think of: 125 random bits.
    pub fn generate_password(&self) -> Result<Password> {
        crate::password::generate(self.0.random.as_ref())
    }

    fn check_policy(&self, password: &Password, owner: Attributes<'_>) -> Result<()> {
        if password.expose().is_empty() {
            let message = "Blank passwords aren't allowed.";
            let problem = Problem { code: "password_blank", message: message.to_owned() };
            return Err(Error::invalid(message).with_problems(vec![problem]));
        }
        self.0.settings.password_policy.check(password, owner)
    }

    /// Checks and hashes, outside of any transaction: it takes long, and others want to write.
    fn hash_new(&self, password: &NewPassword, owner: Attributes<'_>) -> Result<PasswordHash> {
        match password {
            NewPassword::Unchecked(typed) if !typed.expose().is_empty() => {}
            _ => self.check_policy(password.typed(), owner)?,
        }
        self.0.hasher.hash(password.typed(), self.0.random.as_ref())
    }
}

impl Admin<'_> {
    /// Adds a user, or deals with the one who is there already.
    pub fn add_user(&self, account: &NewAccount, on: OnExisting) -> Result<(Outcome, User)> {
        account.changes.check()?;
        loop {
            let existing = self.find_user(&account.email)?;
            let done = match (existing, on) {
                (Some(_), OnExisting::Refuse) => return Err(taken()),
                (Some(user), OnExisting::Keep) => return Ok((Outcome::Unchanged, user)),
                (Some(user), OnExisting::Update) => Some(self.bring_up_to_date(&user, account)?),
                (None, _) => self.create_user(account)?,
            };
            // `None`: another process was quicker, and now there is a user to deal with.
            if let Some(done) = done {
                return Ok(done);
            }
        }
    }

    fn create_user(&self, account: &NewAccount) -> Result<Option<(Outcome, User)>> {
        let changes = account.changes.clone();
        let new = NewUser {
            email: account.email.clone(),
            first_name: changes.first_name.unwrap_or_default(),
            last_name: changes.last_name.unwrap_or_default(),
            is_staff: changes.is_staff.unwrap_or_default(),
            is_superuser: changes.is_superuser.unwrap_or_default(),
        };
        let owner = Attributes {
            email: new.email.as_str(),
            first_name: &new.first_name,
            last_name: &new.last_name,
        };
        let hash = account.password.as_ref().map(|password| self.service.hash_new(password, owner));
        let hash = hash.transpose()?;
        self.service.transact(|records| {
            if records.user_by_email(&new.email)?.is_some() {
                return Ok(None);
            }
            let user = records.insert_user(&new, self.service.0.clock.now())?;
            records.set_password_hash(user.id, hash.as_ref())?;
            Ok(Some((Outcome::Created, user)))
        })
    }

    fn bring_up_to_date(&self, user: &User, account: &NewAccount) -> Result<(Outcome, User)> {
        let (edited, user) = self.edit_user(user.id, &account.changes, false)?;
        let Some(password) = &account.password else {
            return Ok((edited, user));
        };
        let stored = self.service.read(|reader| reader.password_hash(user.id))?;
        if self.service.0.hasher.verify(password.typed(), stored.as_ref())? {
            return Ok((edited, user));
        }
        self.set_password(user.id, Some(password), false)?;
        Ok((Outcome::Updated, user))
    }

    /// The user with that email, if there is one.
    pub fn find_user(&self, email: &Email) -> Result<Option<User>> {
        self.service.read(|reader| reader.user_by_email(email))
    }

    /// The user with that email.
    pub fn user(&self, email: &Email) -> Result<User> {
        self.find_user(email)?.ok_or_else(|| no_such_user(email))
    }

    /// Visits users one by one, on one snapshot.
    pub fn users(
        &self,
        filter: &UserFilter,
        page: &UserPage,
        visit: &mut dyn FnMut(User) -> Result<()>,
    ) -> Result<()> {
        self.service.read(|reader| {
            if let Some(after) = page.after {
                reader.user(after)?.ok_or_else(|| no_such_user(&after))?;
            }
            reader.users(filter, page, visit)
        })
    }

    /// Changes what is known about a user. `force` lets even the last superuser lose the right.
    pub fn edit_user(
        &self,
        id: UserId,
        changes: &UserChanges,
        force: bool,
    ) -> Result<(Outcome, User)> {
        changes.check()?;
        self.change(id, force, |user| changes.clone().applied_to(user))
    }

    /// Opens an account again; its old sessions stay dead.
    pub fn activate(&self, id: UserId) -> Result<(Outcome, User)> {
        self.change(id, false, |user| User { deactivated_at: None, ..user.clone() })
    }

    /// Closes an account and ends its sessions. `force` lets even the last superuser go.
    pub fn deactivate(&self, id: UserId, force: bool) -> Result<(Outcome, User)> {
        let now = self.service.0.clock.now();
        self.change(id, force, |user| User {
            deactivated_at: user.deactivated_at.or(Some(now)),
            ..user.clone()
        })
    }

    fn change(
        &self,
        id: UserId,
        force: bool,
        change: impl Fn(&User) -> User,
    ) -> Result<(Outcome, User)> {
        self.service.transact(|records| {
            let before = records.user(id)?.ok_or_else(|| no_such_user(&id))?;
            let after = change(&before);
            if after.same_as(&before) {
                return Ok((Outcome::Unchanged, before));
            }
            if !after.is_active_superuser() && !force {
                keep_a_superuser(records, &before)?;
            }
            records.update_user(&after)?;
            if !after.is_active() {
                let now = self.service.0.clock.now();
                records.revoke_sessions(SessionFilter::User(id), now)?;
            }
            Ok((Outcome::Updated, after))
        })
    }

    /// Sets a password, or with `None` makes it unusable, and ends the user's sessions unless
    /// they are to be kept.
    pub fn set_password(
        &self,
        id: UserId,
        password: Option<&NewPassword>,
        keep_sessions: bool,
    ) -> Result<()> {
        let user = self.service.read(|reader| reader.user(id))?.ok_or_else(|| no_such_user(&id))?;
        let hash = password.map(|password| self.service.hash_new(password, attributes(&user)));
        let hash = hash.transpose()?;
        self.service.transact(|records| {
            records.user(id)?.ok_or_else(|| no_such_user(&id))?;
            records.set_password_hash(id, hash.as_ref())?;
            if !keep_sessions {
                let now = self.service.0.clock.now();
                records.revoke_sessions(SessionFilter::User(id), now)?;
            }
            Ok(())
        })
    }

    /// Deletes a user and the user's sessions. `force` lets even the last superuser go.
    pub fn delete_user(&self, id: UserId, force: bool) -> Result<User> {
        self.service.transact(|records| {
            let user = records.user(id)?.ok_or_else(|| no_such_user(&id))?;
            if !force {
                keep_a_superuser(records, &user)?;
            }
            records.delete_user(id)?;
            Ok(user)
        })
    }
}

/// Refuses to lose the last one who may do everything.
fn keep_a_superuser(records: &mut dyn Records, user: &User) -> Result<()> {
    if user.is_active_superuser() && !records.has_other_active_superuser(user.id)? {
        return Err(Error::conflict(format!("`{}` is the last active superuser", user.email))
            .with_hint("make another superuser first, or repeat with `--force`"));
    }
    Ok(())
}

fn taken() -> Error {
    Error::conflict("That email address is already taken.")
        .with_hint("repeat with `--if-not-exists` to keep it, or `--upsert` to update it")
}
