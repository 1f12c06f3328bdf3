//! What users may do with their own account.

use std::time::Duration;

use serde_json::json;

use crate::domain::{
    AccessToken, Action, Day, Event, EventFilter, EventLimit, LoginSource, Password, PasswordHash,
    Principal, Session, SessionFilter, SessionId, SessionKind, SignIns, Timestamp, User,
    UserChanges,
};
use crate::error::{Error, ErrorKind, Problem, Result};

use super::passwords::{KeptSessions, PasswordChange, attributes};
use crate::service::auth::sessions::{LiveSessions, SessionPage};
use crate::service::auth::throttle::LoginAttempt;
use crate::service::{Admin, NewPassword, Service, View, throttle, user_name};

/// How long a user may make sensitive changes after entering the password.
pub const RECENT_AUTHENTICATION: Duration = Duration::from_secs(15 * 60);

/// The problem code if the password has to be entered again.
pub(crate) const CONFIRMATION_REQUIRED: &str = "confirmation_required";

/// The problem code for a wrong current password, as in Django.
pub(crate) const PASSWORD_INCORRECT: &str = "password_incorrect";

/// The account of the user of a browser session. Created by [`Service::account`].
pub(crate) struct OwnAccount {
    service: Service,
    /// The user.
    pub user: User,
    /// The session of the token.
    pub session: Session,
}

impl Service {
    /// The account of the token's user. Tokens for other programs are rejected.
    pub(crate) fn account(&self, token: &AccessToken) -> Result<OwnAccount> {
        let known = self.authenticate_here(token, SessionKind::Browser)?;
        Ok(OwnAccount { service: self.clone(), user: known.user, session: known.session })
    }
}

impl OwnAccount {
    /// Changes the names only.
    pub(crate) fn rename(&self, first_name: &str, last_name: &str) -> Result<User> {
        let changes = UserChanges {
            first_name: Some(first_name.to_owned()),
            last_name: Some(last_name.to_owned()),
            ..UserChanges::default()
        };
        self.as_admin().edit_user(self.user.id, &changes, false).map(|(_, user)| user)
    }

    /// Changes the password, if `current` is correct, and ends all other sessions.
    ///
    /// A wrong current password counts as a failed attempt, so that a stolen session does not help
    /// to guess it; the problem has the code [`PASSWORD_INCORRECT`].
    pub(crate) fn change_password(
        &self,
        current: &str,
        new: &NewPassword,
        source: &LoginSource,
    ) -> Result<()> {
        // A policy violation reveals nothing about the account, so it is not counted as an attempt.
        self.service.check_new(new, attributes(&self.user))?;
        let (guess, stored) = self.guess(current, source, OLD_INCORRECT)?;
        let hash = self.service.0.hasher.hash(new.typed(), self.service.0.random.as_ref())?;
        let now = self.service.now();
        self.service.transact(|records| {
            // Both may have changed while the hashes were computed.
            let user = records.user(self.user.id)?.filter(User::is_active);
            let user = user.ok_or_else(Error::unauthenticated)?;
            if records.password_hash(user.id)?.as_ref() != Some(&stored) {
                return Err(incorrect(OLD_INCORRECT));
            }
            let name = user_name(user.id);
            let kept = KeptSessions::Only(self.session.id);
            let change = PasswordChange { actor: &name, by: "user", kept };
            self.service.replace_password(records, &user, Some(&hash), change)?;
            // After `replace_password`, which forgets all networks: this one is known again.
            throttle::take_back_attempt(records, &guess, user.id, now)?;
            records.set_auth_time(self.session.id, now)
        })
    }

    /// Verifies the password and counts an attempt; `complaint` is the message for a wrong one.
    fn guess(
        &self,
        typed: &str,
        source: &LoginSource,
        complaint: &str,
    ) -> Result<(LoginAttempt, PasswordHash)> {
        let typed = Password::new(typed).map_err(|_| incorrect(complaint))?;
        let LoginSource { network, devices } = source;
        let (stored, device) = self.service.read(|reader| {
            let device = self.service.known_device(reader, self.user.id, devices)?;
            Ok((reader.password_hash(self.user.id)?, device))
        })?;
        let (email, id) = (Some(&self.user.email), Some(self.user.id));
        let guess = self.service.count_attempt(email, id, network, device.as_deref())?;
        let evaluated = stored.as_ref().filter(|_| guess.is_evaluated());
        if let (true, Some(stored)) = (self.service.0.hasher.verify(&typed, evaluated)?, stored) {
            return Ok((guess, stored));
        }
        if guess.is_worth_noting() {
            let name = user_name(self.user.id);
            let session = self.session.id.to_string();
            let detail = json!({ "evaluated": guess.is_evaluated(), "session": session });
            self.service.transact(|records| {
                let day = Day::of(self.service.now());
                records.count_sign_ins(SignIns { day, succeeded: 0, refused: 1 })?;
                self.service.note(records, &name, Action::LoginRefused, &name, &detail)
            })?;
        }
        Err(incorrect(complaint))
    }

    /// Verifies the password again before a sensitive change; a wrong one counts as a failed
    /// attempt.
    pub(crate) fn confirm(&mut self, password: &str, source: &LoginSource) -> Result<()> {
        let (guess, stored) = self.guess(password, source, INCORRECT)?;
        let now = self.service.now();
        self.service.transact(|records| {
            if records.password_hash(self.user.id)?.as_ref() != Some(&stored) {
                return Err(incorrect(INCORRECT));
            }
            throttle::take_back_attempt(records, &guess, self.user.id, now)?;
            records.set_auth_time(self.session.id, now)?;
            let detail = json!({ "session": self.session.id.to_string() });
            let name = user_name(self.user.id);
            self.service.note(records, &name, Action::SessionConfirmed, &name, &detail)
        })?;
        self.session.auth_time = now;
        Ok(())
    }

    /// Whether the password was entered within [`RECENT_AUTHENTICATION`].
    pub(crate) fn is_recent(&self) -> bool {
        let now = self.service.now();
        let since = self.session.auth_time;
        since <= now && now < since + RECENT_AUTHENTICATION
    }

    /// Read access, for staff.
    pub(crate) fn view(&self) -> Result<View<'_>> {
        self.service.view(Principal::User(self.user.id))
    }

    /// Administrative access, for a superuser who has entered the password within [`RECENT_AUTHENTICATION`], so
    /// that an unattended browser or a stolen session cannot make changes. Otherwise the problem
    /// has the code [`CONFIRMATION_REQUIRED`].
    pub(crate) fn admin(&self) -> Result<Admin<'_>> {
        let admin = self.service.admin(Principal::User(self.user.id))?;
        if self.is_recent() {
            return Ok(admin);
        }
        let message = "You signed in a while ago. Enter your password to confirm.";
        let problem = Problem { code: CONFIRMATION_REQUIRED, message: message.to_owned() };
        Err(Error::new(ErrorKind::Forbidden, "the password has to be entered again")
            .with_problems(vec![problem]))
    }

    /// As [`OwnAccount::admin`], after verifying `password` unless it is empty.
    pub(crate) fn confirmed_admin(
        &mut self,
        password: &str,
        source: &LoginSource,
    ) -> Result<Admin<'_>> {
        self.service.admin(Principal::User(self.user.id))?;
        if !password.is_empty() {
            self.confirm(password, source)?;
        }
        self.admin()
    }

    /// A page of the user's live sessions, newest first.
    pub(crate) fn sessions(&self, page: SessionPage) -> Result<LiveSessions> {
        self.as_admin().live_sessions(self.user.id, page)
    }

    /// Ends one of the user's sessions; those of other users are not found.
    pub(crate) fn end_session(&self, id: SessionId) -> Result<()> {
        let now = self.service.now();
        let found = self.service.read(|reader| reader.session(id))?;
        let is_own =
            |(session, user): &(Session, User)| user.id == self.user.id && session.is_live(now);
        if !found.as_ref().is_some_and(is_own) {
            return Err(Error::not_found(format!("no session `{id}`")));
        }
        self.as_admin().revoke_sessions(SessionFilter::Id(id)).map(drop)
    }

    /// Ends all sessions of the user except this one; returns how many were live.
    pub(crate) fn end_other_sessions(&self) -> Result<u64> {
        let others = SessionFilter::Others { user: self.user.id, but: self.session.id };
        self.as_admin().revoke_sessions(others)
    }

    /// The newest events about the user, newest first; those with `actions`, unless that is empty.
    ///
    /// Events about other users are not included, even if this user caused them: an address that
    /// the user could see then may be none of the user's business now.
    pub(crate) fn activity(&self, actions: &[Action], limit: u32) -> Result<Vec<Event>> {
        let filter = EventFilter {
            subject: Some(self.user.id),
            actions: actions.to_vec(),
            limit: Some(EventLimit::Last(limit)),
            ..EventFilter::default()
        };
        let mut found = self.as_admin().listed_events(&filter)?;
        found.reverse();
        Ok(found)
    }

    /// When the password was set, if that is known.
    pub(crate) fn password_set_at(&self) -> Result<Option<Timestamp>> {
        self.as_admin().password_set_at(self.user.id)
    }

    /// The minimum length of a new password, in characters.
    pub(crate) fn password_min_length(&self) -> usize {
        self.service.password_min_length()
    }

    /// The current time of the service's clock.
    pub(crate) fn now(&self) -> Timestamp {
        self.service.now()
    }

    /// Administrative operations on the user's own account, without a check of permissions.
    fn as_admin(&self) -> Admin<'_> {
        Admin::new(&self.service, &user_name(self.user.id))
    }
}

/// Django's message.
const OLD_INCORRECT: &str = "Your old password was entered incorrectly. Please enter it again.";
const INCORRECT: &str = "The password is wrong. Enter it again.";

fn incorrect(message: &str) -> Error {
    let problem = Problem { code: PASSWORD_INCORRECT, message: message.to_owned() };
    Error::invalid("the current password is wrong").with_problems(vec![problem])
}
