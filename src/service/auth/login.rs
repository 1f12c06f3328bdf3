//! Signing in: a name and a password become a session and its first token.

use std::time::Duration;

use serde_json::json;

use crate::domain::{
    AccessToken, Action, AuthMethod, DeviceToken, Email, LoginSource, Network, NewSession,
    Password, Session, SessionId, SessionKind, SigningKey, Timestamp, User, UserId,
};
use crate::error::{Error, Result};
use crate::password;
use crate::service::auth::session_limits::{check_new_session, presentable};
use crate::service::auth::sessions::{BROWSER_IDLE, BROWSER_MAX_AGE, whole_second};
use crate::service::{Service, throttle, user_name};
use crate::store::Records;

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
    source: LoginSource,
}

impl Credentials {
    /// Takes what was typed, whatever it is.
    pub fn new(email: &str, password: impl Into<String>) -> Self {
        let (email, password) = (Email::parse_known(email).ok(), Password::new(password).ok());
        Self { email, password, source: Network::local().into() }
    }

    /// The same, presented from somewhere else than this machine.
    #[must_use]
    pub fn from_source(self, source: impl Into<LoginSource>) -> Self {
        Self { source: source.into(), ..self }
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
    /// What a browser is to hold from now on, if a sign-in at one was to be remembered.
    pub device: Option<DeviceToken>,
}

impl Service {
    /// Signs a user in: checks the password, opens a session and gives its first token.
    ///
    /// Every refusal is the same [`Error::unauthenticated`], after the same work; only a password
    /// that is too long to be anybody's is refused at once, and a network with too many failures
    /// is told to wait.
    pub fn login(&self, credentials: &Credentials, wanted: &NewSession) -> Result<Login> {
        check_new_session(wanted)?;
        let Some(typed) = &credentials.password else {
            return Err(Error::unauthenticated());
        };
        let LoginSource { network, devices } = &credentials.source;
        let found = self.read(|reader| {
            let Some(email) = &credentials.email else { return Ok(None) };
            let Some(user) = reader.user_by_email(email)? else { return Ok(None) };
            let hash = reader.password_hash(user.id)?;
            let device = self.known_device(reader, user.id, devices)?;
            Ok(Some((user, hash, device)))
        })?;
        let (user, hash, device) = match found {
            Some((user, hash, device)) => (Some(user), hash, device),
            None => (None, None, None),
        };
        let known = user.as_ref().map(|user| user.id);
        let email = credentials.email.as_ref();
        let guess = self.count_attempt(email, known, network, device.as_deref())?;
        // The same work in any case, also where the answer is no whatever comes of it.
        let decoy = match hash.as_ref().filter(|hash| password::is_verifiable(hash)) {
            Some(_) => None,
            None => self.decoy(email)?,
        };
        let matches = self.0.hasher.verify(typed, decoy.as_ref().or(hash.as_ref()))?;
        let matches = matches && decoy.is_none() && guess.is_evaluated();
        let user = user.filter(User::is_active);
        let (Some(user), Some(hash), true) = (user, hash, matches) else {
            self.note_refusal(&guess, &json!({ "evaluated": guess.is_evaluated() }))?;
            return Err(guess.refusal());
        };
        let rehashed = self
            .0
            .hasher
            .needs_rehash(&hash)
            .then(|| self.0.hasher.hash(typed, self.0.random.as_ref()))
            .transpose()?;

        let id = self.new_session_id()?;
        let new_device = match wanted.kind {
            SessionKind::Browser => Some(self.new_device_token()?),
            SessionKind::Api => None,
        };
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
            throttle::forgive(records, &guess, user.id, now)?;
            records.set_last_login(user.id, now)?;
            records.delete_expired_sessions(user.id, now - KEPT_AFTER_EXPIRY)?;
            if let Some(device) = &new_device {
                throttle::remember_device(records, user.id, device, now)?;
            }
            self.make_room_for_session(records, user.id, now)?;
            let key = self.signing_key(records, now)?;
            let session = self.open_session(id, &user, wanted, &key, now);
            records.insert_session(&session)?;
            let detail = json!({
                "session": session.id.to_string(),
                "name": session.name,
                "rehashed": rehashed.is_some(),
            });
            let name = user_name(user.id);
            self.note(records, &name, Action::LoginSucceeded, &name, &detail)?;
            Ok((User { last_login: Some(now), ..user }, session, key))
        })?;
        Ok(Login { device: new_device, ..self.issue(user, session, &key, now)? })
    }

    /// Ends the sessions that were used least lately, so that one more is within the bound.
    fn make_room_for_session(
        &self,
        records: &mut dyn Records,
        user: UserId,
        now: Timestamp,
    ) -> Result<()> {
        let limit = self.0.settings.max_sessions;
        let ended = records.end_least_used_sessions(user, limit - 1, now)?;
        let Some(first) = ended.first() else { return Ok(()) };
        let detail = json!({ "ended": ended.len(), "limit": limit, "session": first.to_string() });
        let name = user_name(user);
        self.note(records, &name, Action::SessionsEvicted, &name, &detail)
    }

    fn open_session(
        &self,
        id: SessionId,
        user: &User,
        wanted: &NewSession,
        key: &SigningKey,
        now: Timestamp,
    ) -> Session {
        let begin = whole_second(now);
        // Tokens count whole seconds, and so does the session.
        let asked = wanted.ttl.unwrap_or(self.0.settings.token_ttl).as_secs();
        let (ttl, expires_at, ends_at) = match wanted.kind {
            SessionKind::Browser => {
                (BROWSER_MAX_AGE, begin + BROWSER_IDLE, begin + BROWSER_MAX_AGE)
            }
            SessionKind::Api => {
                let (ttl, ends_at) =
                    (Duration::from_secs(asked), begin + self.0.settings.session_max_age);
                (ttl, (begin + ttl).min(ends_at), ends_at)
            }
        };
        Session {
            id,
            user_id: user.id,
            name: wanted.name.clone(),
            audience: wanted.audience.clone(),
            scope: wanted.scope.clone(),
            kind: wanted.kind,
            key: Some(key.id.clone()),
            ttl,
            created_at: now,
            expires_at,
            ends_at,
            revoked_at: None,
            origin: self.origin().to_owned(),
            device: wanted.device.as_deref().map(presentable),
            auth_time: now,
            amr: vec![AuthMethod::Password],
            parent: None,
            last_used_at: None,
        }
    }

    fn new_session_id(&self) -> Result<SessionId> {
        let mut bytes = [0; 16];
        self.0.random.fill(&mut bytes)?;
        Ok(SessionId::from_random(bytes))
    }
}
