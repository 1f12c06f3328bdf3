//! Why a user can or cannot sign in.

use crate::domain::{Action, Event, EventFilter, EventLimit, Password, Timestamp, User, UserId};
use crate::error::{ErrorKind, Result};
use crate::service::{Admin, Lockout, View};

/// The maximum number of refused sign-ins to show.
const REFUSALS: u32 = 5;

/// A reason why a user cannot sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The user was deactivated at this time.
    Deactivated(Timestamp),
    /// The user has no usable password.
    NoUsablePassword,
    /// The given password is wrong.
    WrongPassword,
    /// Attempts from some networks are not evaluated until this time.
    Throttled(Timestamp),
}

impl Reason {
    /// The kind of error that corresponds to the reason.
    pub const fn kind(&self) -> ErrorKind {
        match self {
            Self::Deactivated(_) => ErrorKind::Forbidden,
            Self::NoUsablePassword => ErrorKind::Conflict,
            Self::WrongPassword => ErrorKind::Unauthenticated,
            Self::Throttled(_) => ErrorKind::Throttled,
        }
    }
}

/// Everything that decides whether a user can sign in.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// The user.
    pub user: User,
    /// Why the user cannot sign in; empty if the correct password would be accepted.
    pub reasons: Vec<Reason>,
    /// The scheme of the password hash; `None` without a usable password.
    pub hash_scheme: Option<String>,
    /// The number of live sessions.
    pub live_sessions: u64,
    /// The current lockouts that affect the user.
    pub lockouts: Vec<Lockout>,
    /// The last refused sign-ins, newest last.
    pub refusals: Vec<Event>,
}

impl Admin<'_> {
    /// Explains why a user can or cannot sign in, with this password if one is given. The password
    /// is not counted as an attempt, since an administrator does not need to guess.
    pub fn explain(&self, id: UserId, password: Option<&Password>) -> Result<Explanation> {
        self.explain_with(id, password)
    }
}

impl View<'_> {
    /// Explains why a user can or cannot sign in with the correct password. Staff could use a check
    /// of a password for guessing, so only [`Admin::explain`] has one.
    pub(crate) fn explain_state(&self, id: UserId) -> Result<Explanation> {
        self.explain_with(id, None)
    }

    fn explain_with(&self, id: UserId, password: Option<&Password>) -> Result<Explanation> {
        let user = self.user_by_id(id)?;
        let hash = self.service.read(|reader| reader.password_hash(user.id))?;
        let lockouts = self.lockouts()?;
        let email = user.email.as_str();
        let lockouts: Vec<_> = lockouts
            .into_iter()
            // A network without budget is throttled for every user who has not signed in from it.
            .filter(|lockout| lockout.account.is_none() || lockout.email.as_deref() == Some(email))
            .collect();
        let mut reasons: Vec<Reason> =
            user.deactivated_at.map(Reason::Deactivated).into_iter().collect();
        match (&hash, password) {
            (None, _) => reasons.push(Reason::NoUsablePassword),
            (Some(hash), Some(password)) => {
                if !self.service.0.hasher.verify(password, Some(hash))? {
                    reasons.push(Reason::WrongPassword);
                }
            }
            (Some(_), None) => {}
        }
        let own = lockouts.iter().filter(|lockout| lockout.account.is_some());
        reasons.extend(own.map(|lockout| lockout.until).max().map(Reason::Throttled));
        let now = self.service.now();
        let live_sessions = self.service.read(|reader| reader.count_live_sessions(user.id, now))?;
        let filter = EventFilter {
            user: Some(user.id),
            actions: vec![Action::LoginRefused],
            limit: Some(EventLimit::Last(REFUSALS)),
            ..EventFilter::default()
        };
        let mut refusals = Vec::new();
        self.events(&filter, &mut |event| {
            refusals.push(event);
            Ok(())
        })?;
        let hash_scheme = hash.as_ref().map(crate::password::describe);
        Ok(Explanation { user, reasons, hash_scheme, live_sessions, lockouts, refusals })
    }
}
