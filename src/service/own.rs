//! What users may do with their own account.

use serde_json::json;

use super::{Admin, NewPassword, Service, attributes, guessing, user_name};
use crate::domain::{
    AccessToken, Action, Network, Password, Session, SessionFilter, SessionId, User, UserChanges,
};
use crate::error::{Error, Problem, Result};

/// The account of whoever holds a token that was made for this program. Made by
/// [`Service::account`].
pub struct Account {
    service: Service,
    /// Whose it is.
    pub user: User,
    /// The session of the token.
    pub session: Session,
}

impl Service {
    /// The account of a token's owner. A token for another program opens none.
    pub fn account(&self, token: &AccessToken) -> Result<Account> {
        let known = self.authenticate_here(token)?;
        Ok(Account { service: self.clone(), user: known.user, session: known.session })
    }
}

impl Account {
    /// Changes the names, and nothing that decides what the user may do.
    pub fn rename(&self, first_name: &str, last_name: &str) -> Result<User> {
        let changes = UserChanges {
            first_name: Some(first_name.to_owned()),
            last_name: Some(last_name.to_owned()),
            ..UserChanges::default()
        };
        self.as_admin().edit_user(self.user.id, &changes, false).map(|(_, user)| user)
    }

    /// Changes the password of whoever knows the current one, and ends all other sessions.
    ///
    /// A wrong current password counts as a guess, so that a stolen session does not help to find
    /// it; the problem is named `password_incorrect`, Django's word.
    pub fn change_password(
        &self,
        current: &str,
        new: &NewPassword,
        network: &Network,
    ) -> Result<()> {
        // What is wrong with the new one anybody may know, and it costs no guess.
        self.service.check_new(new, attributes(&self.user))?;
        let current = Password::new(current).map_err(|_| incorrect())?;
        let stored = self.service.read(|reader| reader.password_hash(self.user.id))?;
        let guess =
            self.service.count_guess(Some(&self.user.email), Some(self.user.id), network)?;
        let evaluated = stored.as_ref().filter(|_| guess.is_evaluated());
        if !self.service.0.hasher.verify(&current, evaluated)? {
            return Err(incorrect());
        }
        let hash = self.service.0.hasher.hash(new.typed(), self.service.0.random.as_ref())?;
        let now = self.service.now();
        self.service.transact(|records| {
            // Both may have changed while the hashes were computed.
            let user = records.user(self.user.id)?.filter(User::is_active);
            let user = user.ok_or_else(Error::unauthenticated)?;
            if records.password_hash(user.id)? != stored {
                return Err(incorrect());
            }
            guessing::forgive(records, &guess, user.id, now)?;
            records.set_password_hash(user.id, Some(&hash))?;
            let others = SessionFilter::Others { user: user.id, but: self.session.id };
            let ended = records.revoke_sessions(others, now)?;
            let detail = json!({ "usable": true, "ended": ended });
            let name = user_name(user.id);
            self.service.note(records, &name, Action::PasswordSet, &name, &detail)
        })
    }

    /// The live sessions, the oldest first.
    pub fn sessions(&self) -> Result<Vec<Session>> {
        let now = self.service.now();
        let mut live = Vec::new();
        self.as_admin().sessions(SessionFilter::User(self.user.id), &mut |session, _| {
            if session.is_live(now) {
                live.push(session);
            }
            Ok(())
        })?;
        Ok(live)
    }

    /// Ends one of the own sessions; somebody else's is not found.
    pub fn end_session(&self, id: SessionId) -> Result<()> {
        if self.sessions()?.iter().all(|session| session.id != id) {
            return Err(Error::not_found(format!("no session `{id}`")));
        }
        self.as_admin().revoke_sessions(SessionFilter::Id(id)).map(drop)
    }

    /// The rules of administration, in the user's own name.
    fn as_admin(&self) -> Admin<'_> {
        Admin { service: &self.service, actor: user_name(self.user.id) }
    }
}

fn incorrect() -> Error {
    let message = "Your old password was entered incorrectly. Please enter it again.";
    let problem = Problem { code: "password_incorrect", message: message.to_owned() };
    Error::invalid("the current password is not this one").with_problems(vec![problem])
}
