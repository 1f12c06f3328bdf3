//! Signing in: a name and a password become a session and its first token.

use std::time::Duration;

use serde_json::json;

use super::sessions::whole_second;
use super::wanted::{check_new_session, presentable};
use super::{Service, guessing, user_name};
use crate::domain::{
    AccessToken, Action, Email, Network, NewSession, Password, Session, SessionId, Timestamp, User,
};
use crate::error::{Error, Result};

/// How long a session stays in lists after its last token would have expired; the user's next
/// login then clears it.
const KEPT_AFTER_EXPIRY: Duration = Duration::from_secs(7 * 24 * 3600);

/// A name and a password as somebody presents them, right or wrong.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// `None` when it cannot be anybody's: then the answer is no, after the same work.
    email: Option<Email>,
    /// `None` when it cannot be anybody's, being longer than any password may be.
    password: Option<Password>,
    network: Network,
}

impl Credentials {
    /// Takes what was typed, whatever it is.
    pub fn new(email: &str, password: impl Into<String>) -> Self {
        let network = Network::local();
        Self { email: email.parse().ok(), password: Password::new(password).ok(), network }
    }

    /// The same, presented from somewhere else than this machine.
    #[must_use]
    pub fn from_network(self, network: Network) -> Self {
        Self { network, ..self }
    }
}

/// What somebody who is signed in gets.
#[derive(Clone, Debug)]
pub struct Login {
    /// The bearer token.
    pub token: AccessToken,
    /// When it expires, in whole seconds.
    pub expires_at: Timestamp,
    /// How long it has left.
    pub expires_in: Duration,
    /// Who is signed in.
    pub user: User,
    /// The session that the token belongs to.
    pub session: Session,
}

impl Service {
    /// Signs a user in: checks the password, opens a session and gives its first token.
    ///
    /// Every refusal is the same [`Error::unauthenticated`], after the same work; only a password
    /// that is too long to be anybody's is refused at once, and a network with too many failures
    /// is told to wait.
    pub fn login(&self, credentials: &Credentials, wanted: &NewSession) -> Result<Login> {
        check_new_session(wanted)?;
        // Tokens count whole seconds, and so does the session.
        let ttl = Duration::from_secs(wanted.ttl.unwrap_or(self.0.settings.token_ttl).as_secs());
        let Some(password) = &credentials.password else {
            return Err(Error::unauthenticated());
        };
        let found = self.read(|reader| {
            let Some(email) = &credentials.email else { return Ok(None) };
            let Some(user) = reader.user_by_email(email)? else { return Ok(None) };
            let hash = reader.password_hash(user.id)?;
            Ok(Some((user, hash)))
        })?;
        let (user, hash) = found.unzip();
        let hash = hash.flatten();
        let known = user.as_ref().map(|user| user.id);
        let guess = self.count_guess(credentials.email.as_ref(), known, &credentials.network)?;
        let user = user.filter(User::is_active);
        let evaluated = hash.as_ref().filter(|_| guess.is_evaluated() && user.is_some());
        let floor = || self.refusal_floor();
        let matches = self.0.hasher.verify_slowly(password, evaluated, floor)?;
        let (Some(user), Some(hash), true) = (user, hash, matches) else {
            let detail = json!({ "evaluated": guess.is_evaluated() });
            if guess.is_worth_noting() {
                self.transact(|records| {
                    self.note(records, &guess.name(), Action::LoginRefused, &guess.name(), &detail)
                })?;
            }
            return Err(guess.refusal());
        };
        let rehashed = self
            .0
            .hasher
            .needs_rehash(&hash)
            .then(|| self.0.hasher.hash(password, self.0.random.as_ref()))
            .transpose()?;

        let id = self.new_session_id()?;
        let now = self.now();
        let (user, session, key) = self.transact(|records| {
            // Both may have changed while the hash was computed.
            let user = records.user(user.id)?.filter(User::is_active);
            let Some(user) = user else { return Err(Error::unauthenticated()) };
            if records.password_hash(user.id)?.as_ref() != Some(&hash) {
                return Err(Error::unauthenticated());
            }
            if let Some(rehashed) = &rehashed {
                records.improve_password_hash(user.id, rehashed)?;
            }
            guessing::forgive(records, &guess, user.id, now)?;
            records.set_last_login(user.id, now)?;
            records.delete_expired_sessions(user.id, now - KEPT_AFTER_EXPIRY)?;
            let session = open_session(id, &user, wanted, self.origin(), ttl, now);
            records.insert_session(&session)?;
            let key = self.signing_key(records, now)?;
            let detail = json!({
                "session": session.id.to_string(),
                "name": session.name,
                "rehashed": rehashed.is_some(),
            });
            let name = user_name(user.id);
            self.note(records, &name, Action::LoginSucceeded, &name, &detail)?;
            Ok((User { last_login: Some(now), ..user }, session, key))
        })?;
        self.issue(user, session, &key, now)
    }

    fn new_session_id(&self) -> Result<SessionId> {
        let mut bytes = [0; 16];
        self.0.random.fill(&mut bytes)?;
        Ok(SessionId::from_random(bytes))
    }
}

fn open_session(
    id: SessionId,
    user: &User,
    wanted: &NewSession,
    origin: &str,
    ttl: Duration,
    now: Timestamp,
) -> Session {
    Session {
        id,
        user_id: user.id,
        name: wanted.name.clone(),
        audience: wanted.audience.clone(),
        scope: wanted.scope.clone(),
        ttl,
        created_at: now,
        expires_at: whole_second(now) + ttl,
        revoked_at: None,
        origin: origin.to_owned(),
        device: wanted.device.as_deref().map(presentable),
        authenticated_at: now,
        last_used_at: None,
    }
}
