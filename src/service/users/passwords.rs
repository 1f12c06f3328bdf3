//! Passwords to be: judged, hashed, and set.

use std::panic::resume_unwind;
use std::thread;

use serde_json::json;

use crate::domain::{Action, Password, PasswordHash, SessionFilter, UserId};
use crate::error::{Error, Problem, Result};
use crate::password::{Attributes, Policy};
use crate::service::{Admin, Service, attributes, legacy, no_such_user, superusers, user_name};
use crate::store::Records;

/// The code of the fault that a password is empty, which nobody can answer for.
pub const PASSWORD_BLANK: &str = "password_blank";

/// A password to be. A blank one is never accepted.
#[derive(Clone, Debug)]
pub enum NewPassword {
    /// One that the policy has to accept.
    Checked(Password),
    /// One that the operator answers for.
    Unchecked(Password),
}

impl NewPassword {
    pub(in crate::service) fn typed(&self) -> &Password {
        match self {
            Self::Checked(password) | Self::Unchecked(password) => password,
        }
    }
}

impl Service {
    /// Makes a password that nobody has to think of: at least 125 random bits, and as long as the
    /// policy asks.
    pub fn generate_password(&self) -> Result<Password> {
        let min = self.0.settings.password_policy.min_length;
        crate::password::generate(min, self.0.random.as_ref())
    }

    pub(in crate::service) fn check_new(
        &self,
        password: &NewPassword,
        owner: Attributes<'_>,
    ) -> Result<()> {
        let typed = password.typed();
        if typed.expose().is_empty() {
            let message = "Blank passwords aren't allowed.";
            let problem = Problem { code: PASSWORD_BLANK, message: message.to_owned() };
            return Err(Error::invalid(message).with_problems(vec![problem]));
        }
        match password {
            NewPassword::Checked(typed) => self.0.settings.password_policy.check(typed, owner),
            NewPassword::Unchecked(_) => Ok(()),
        }
    }

    /// Checks and hashes, outside of any transaction: it takes long, and others want to write.
    ///
    /// The first time in a process both at once, since each takes some ten milliseconds then; later
    /// a check takes no time, and what it refuses is not worth a hash.
    pub(in crate::service) fn hash_new(
        &self,
        password: &NewPassword,
        owner: Attributes<'_>,
    ) -> Result<PasswordHash> {
        let hash = || self.0.hasher.hash(password.typed(), self.0.random.as_ref());
        let is_judged =
            matches!(password, NewPassword::Checked(typed) if !typed.expose().is_empty());
        thread::scope(|scope| {
            let is_slow = is_judged && !Policy::is_loaded();
            let beside = is_slow.then(|| thread::Builder::new().spawn_scoped(scope, hash));
            self.check_new(password, owner)?;
            match beside {
                Some(Ok(beside)) => beside.join().unwrap_or_else(|panic| resume_unwind(panic)),
                // No thread is left, or none was needed.
                _ => hash(),
            }
        })
    }
}

impl Admin<'_> {
    /// Sets a password, and ends the user's sessions unless they are to be kept.
    pub fn set_password(
        &self,
        id: UserId,
        password: &NewPassword,
        keep_sessions: bool,
    ) -> Result<()> {
        self.replace_password_of(id, Some(password), keep_sessions, false)
    }

    /// Makes a password unusable, and ends the user's sessions unless they are to be kept. `force`
    /// does it even to the last superuser who can sign in.
    pub fn make_password_unusable(
        &self,
        id: UserId,
        keep_sessions: bool,
        force: bool,
    ) -> Result<()> {
        self.replace_password_of(id, None, keep_sessions, force)
    }

    fn replace_password_of(
        &self,
        id: UserId,
        password: Option<&NewPassword>,
        keep_sessions: bool,
        force: bool,
    ) -> Result<()> {
        let user = self.service.read(|reader| reader.user(id))?.ok_or_else(|| no_such_user(&id))?;
        let hash = password.map(|password| self.service.hash_new(password, attributes(&user)));
        let hash = hash.transpose()?;
        self.service.transact(|records| {
            records.user(id)?.ok_or_else(|| no_such_user(&id))?;
            self.replace_password(records, id, hash.as_ref(), keep_sessions, force)
        })
    }

    pub(in crate::service) fn replace_password(
        &self,
        records: &mut dyn Records,
        id: UserId,
        hash: Option<&PasswordHash>,
        keep_sessions: bool,
        force: bool,
    ) -> Result<()> {
        if hash.is_none() && !force {
            let user = records.user(id)?.ok_or_else(|| no_such_user(&id))?;
            superusers::keep_one(records, &user)?;
        }
        records.set_password_hash(id, hash)?;
        records.forget_places(id)?;
        let detail = json!({ "usable": hash.is_some(), "sessions_kept": keep_sessions });
        self.note(records, Action::PasswordSet, &user_name(id), &detail)?;
        records.delete_links(Some(id))?;
        if !keep_sessions {
            legacy::end_sessions(records, SessionFilter::User(id), self.service.now())?;
        }
        Ok(())
    }
}
