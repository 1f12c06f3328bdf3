//! New passwords: checked, hashed, and stored.

use std::panic::resume_unwind;
use std::thread;

use serde_json::json;

use crate::domain::{Action, Password, PasswordHash, SessionFilter, SessionId, User, UserId};
use crate::error::{Error, Problem, Result};
use crate::password::{Attributes, Policy};
use crate::service::{Admin, Service, legacy, no_such_user, superusers, user_name};
use crate::store::Records;

/// The problem code for an empty password, which no option overrides.
pub(crate) const PASSWORD_BLANK: &str = "password_blank";

/// A new password. An empty one is never accepted.
#[derive(Clone, Debug)]
pub enum NewPassword {
    /// Must comply with the policy.
    Checked(Password),
    /// Accepted by the operator, even if it violates the policy.
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
    /// Generates a password with at least 125 random bits, and of at least the minimum length of
    /// the policy.
    pub fn generate_password(&self) -> Result<Password> {
        let min = self.0.settings.password_policy.min_length;
        crate::password::generate(min, self.0.random.as_ref())
    }

    /// The minimum length of a new password, in characters.
    pub(crate) fn password_min_length(&self) -> usize {
        self.0.settings.password_policy.min_length
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

    /// Checks and hashes a password. Must be called outside of any transaction, because it is slow.
    ///
    /// The first time in a process, both run concurrently, since each takes some ten milliseconds
    /// then. Later, the check is fast, and a rejected password is not hashed.
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
                // The system could not start a thread, or none was needed.
                _ => hash(),
            }
        })
    }
}

/// The sessions of a user that survive a change of the password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::service) enum KeptSessions {
    None,
    Only(SessionId),
    All,
}

/// The circumstances of a password change.
pub(in crate::service) struct PasswordChange<'a> {
    /// The actor, for the audit log.
    pub(in crate::service) actor: &'a str,
    /// `administrator`, `user` (who has entered the old password), or `link`.
    pub(in crate::service) by: &'static str,
    pub(in crate::service) kept: KeptSessions,
}

impl Service {
    /// Replaces a password or makes it unusable. Every change of a password goes through here.
    ///
    /// Ends sessions, forgets the networks and browsers from which the old password was accepted,
    /// and deletes links to replace it.
    pub(in crate::service) fn replace_password(
        &self,
        records: &mut dyn Records,
        user: &User,
        hash: Option<&PasswordHash>,
        PasswordChange { actor, by, kept }: PasswordChange<'_>,
    ) -> Result<()> {
        let (id, now) = (user.id, self.now());
        records.set_password_hash(id, hash, now)?;
        records.forget_known_sources(id)?;
        records.delete_links(Some(id))?;
        let ended = match kept {
            KeptSessions::None => legacy::end_sessions(records, SessionFilter::User(id), now)?,
            KeptSessions::Only(but) => {
                legacy::end_sessions(records, SessionFilter::Others { user: id, but }, now)?
            }
            KeptSessions::All => 0,
        };
        let detail = json!({
            "usable": hash.is_some(),
            "by": by,
            "ended": ended,
            "sessions_kept": kept == KeptSessions::All,
        });
        self.note(records, actor, Action::PasswordSet, &user_name(id), &detail)
    }
}

impl Admin<'_> {
    /// Sets a password, and ends the user's sessions unless `keep_sessions` is set.
    pub fn set_password(
        &self,
        id: UserId,
        password: &NewPassword,
        keep_sessions: bool,
    ) -> Result<()> {
        let user = self.user_by_id(id)?;
        let hash = self.service.hash_new(password, attributes(&user))?;
        self.service.transact(|records| {
            let user = records.user(id)?.ok_or_else(|| no_such_user(&id))?;
            self.replace_password(records, &user, Some(&hash), kept(keep_sessions))
        })
    }

    /// Makes a password unusable, and ends the user's sessions unless `keep_sessions` is set.
    /// `force` allows this for the last superuser who can sign in.
    pub fn make_password_unusable(
        &self,
        id: UserId,
        keep_sessions: bool,
        force: bool,
    ) -> Result<()> {
        self.service.transact(|records| {
            let user = records.user(id)?.ok_or_else(|| no_such_user(&id))?;
            if !force {
                superusers::require_another(records, &user)?;
            }
            self.replace_password(records, &user, None, kept(keep_sessions))
        })
    }

    pub(in crate::service) fn replace_password(
        &self,
        records: &mut dyn Records,
        user: &User,
        hash: Option<&PasswordHash>,
        kept: KeptSessions,
    ) -> Result<()> {
        let change = PasswordChange { actor: &self.actor, by: "administrator", kept };
        self.service.replace_password(records, user, hash, change)
    }
}

fn kept(all: bool) -> KeptSessions {
    if all { KeptSessions::All } else { KeptSessions::None }
}

/// The user attributes that the password must not resemble.
pub(super) fn attributes(user: &User) -> Attributes<'_> {
    Attributes {
        email: user.email.as_str(),
        first_name: &user.first_name,
        last_name: &user.last_name,
    }
}
