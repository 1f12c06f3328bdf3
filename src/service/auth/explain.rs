//! Why somebody can or cannot sign in, and whether the installation is sound.

use crate::domain::{
    Action, Event, EventFilter, KeyState, Password, SigningKey, Timestamp, User, UserId,
};
use crate::error::{ErrorKind, Result};
use crate::service::Lockout;
use crate::service::{Admin, View, superusers};

/// How many refused sign-ins are shown.
const REFUSALS: usize = 5;

/// What keeps a user from signing in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The account is closed since then.
    Deactivated(Timestamp),
    /// There is no password that could be right.
    NoUsablePassword,
    /// The password that was given is not the user's.
    WrongPassword,
    /// Attempts from somewhere are not evaluated until then.
    Waiting(Timestamp),
}

impl Reason {
    /// The kind of error that stands for it.
    pub const fn kind(&self) -> ErrorKind {
        match self {
            Self::Deactivated(_) => ErrorKind::Forbidden,
            Self::NoUsablePassword => ErrorKind::Conflict,
            Self::WrongPassword => ErrorKind::Unauthenticated,
            Self::Waiting(_) => ErrorKind::Throttled,
        }
    }
}

/// Everything that decides whether somebody can sign in.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// The user.
    pub user: User,
    /// What keeps the user out; nothing when the right password would do.
    pub reasons: Vec<Reason>,
    /// How the password is hashed; `None` when there is none that could be right.
    pub hash_scheme: Option<String>,
    /// How many sessions live.
    pub live_sessions: u64,
    /// Where guesses are not evaluated at this moment.
    pub lockouts: Vec<Lockout>,
    /// The last refused sign-ins, the youngest last.
    pub refusals: Vec<Event>,
}

/// What was found about one part of the installation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which part.
    pub part: &'static str,
    /// Whether it is sound.
    pub is_good: bool,
    /// What was found.
    pub detail: String,
}

impl Finding {
    /// A part that could not be examined, or is not as it should be.
    pub fn fault(part: &'static str, error: &dyn std::fmt::Display) -> Self {
        Self { part, is_good: false, detail: error.to_string() }
    }
}

impl Admin<'_> {
    /// Explains why a user can or cannot sign in, with this password if one is given. It is not
    /// counted as a guess: an operator has no need to guess.
    pub fn explain(&self, id: UserId, password: Option<&Password>) -> Result<Explanation> {
        let user = self.user_by_id(id)?;
        let hash = self.service.read(|reader| reader.password_hash(user.id))?;
        let lockouts = self.lockouts()?;
        let email = user.email.as_str();
        let lockouts: Vec<_> = lockouts
            .into_iter()
            // A network without budget closes it to every account that has never been there.
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
        reasons.extend(own.map(|lockout| lockout.until).max().map(Reason::Waiting));
        let now = self.service.now();
        let live_sessions = self.service.read(|reader| reader.count_live_sessions(user.id, now))?;
        let filter = EventFilter {
            user: Some(user.id),
            action: Some(Action::LoginRefused),
            last: u32::try_from(REFUSALS).ok(),
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

impl View<'_> {
    /// Looks at everything in the database that could be wrong.
    pub fn examine(&self) -> Result<Vec<Finding>> {
        let damage = match self.find_damage() {
            Ok(damage) => damage,
            Err(error) => return Ok(vec![Finding::fault("database", &error)]),
        };
        let sound = damage.is_empty();
        let mut findings = vec![Finding {
            part: "database",
            is_good: sound,
            detail: damage.into_iter().next().unwrap_or_else(|| "no damage".to_owned()),
        }];
        if !sound {
            // What a damaged database says of the rest is worth nothing.
            return Ok(findings);
        }
        findings.push(match self.find_tampering(&[]) {
            Err(error) => Finding::fault("audit log", &error),
            Ok(None) => Finding {
                part: "audit log",
                is_good: true,
                detail: format!("{} events, none touched", self.head()?.sequence),
            },
            Ok(Some(wrong)) => {
                Finding { part: "audit log", is_good: false, detail: wrong.to_string() }
            }
        });
        let or_fault = |part, found: Result<Finding>| {
            found.unwrap_or_else(|error| Finding::fault(part, &error))
        };
        findings.push(or_fault("clock", self.examine_clock()));
        findings.push(or_fault("signing keys", self.examine_keys()));
        let superuser = self.service.read(|reader| superusers::is_any_able(reader))?;
        findings.push(Finding {
            part: "superuser",
            is_good: superuser,
            detail: if superuser {
                "an active one can sign in"
            } else {
                "no active one can sign in; run `vouchsafe createsuperuser`"
            }
            .to_owned(),
        });
        Ok(findings)
    }

    /// A clock that was set back would make tokens live longer than they were given.
    fn examine_clock(&self) -> Result<Finding> {
        let now = self.service.now();
        let mut last = None;
        let filter = EventFilter { last: Some(1), ..EventFilter::default() };
        self.events(&filter, &mut |event| {
            last = Some(event.at);
            Ok(())
        })?;
        let is_good = last.is_none_or(|last| last <= now);
        let detail = if is_good { "not behind the last event" } else { "behind the last event" };
        Ok(Finding { part: "clock", is_good, detail: detail.to_owned() })
    }

    fn examine_keys(&self) -> Result<Finding> {
        let mut keys = self.keys()?;
        keys.retain(|key| !key.is_legacy);
        let now = self.service.now();
        let count = |state| keys.iter().filter(|key| key.state(now) == state).count();
        let (next, active) = (count(KeyState::Next), count(KeyState::Active));
        let sealed = keys.iter().all(SigningKey::is_sealed);
        let has_master = self.service.0.settings.master_key.is_some();
        let (is_good, detail) = match (keys.len(), active, next) {
            (0, _, _) => (true, "none yet; they are made at the first sign-in".to_owned()),
            (_, 1, 1) => match self.service.check_keys() {
                Err(error) => (false, error.to_string()),
                Ok(()) if has_master && !sealed => {
                    (false, "not all are sealed; run `vouchsafe key seal`".to_owned())
                }
                Ok(()) if sealed => (true, "1 active, 1 next; sealed".to_owned()),
                Ok(()) => (true, "1 active, 1 next".to_owned()),
            },
            (_, active, next) => {
                (false, format!("{active} active, {next} next; there should be one of each"))
            }
        };
        Ok(Finding { part: "signing keys", is_good, detail })
    }
}
