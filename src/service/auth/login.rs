//! Sign-in: exchanges an email address and a password for a session and its first token.
//!
//! A sign-in passes through three states, each of which holds the data for the next:
//!
//! 1. [`Identified`]: the account that the address belongs to, if any, and the counted attempt.
//! 2. [`Proven`]: the password is correct. A second factor would be checked between this state and
//!    the next.
//! 3. [`Login`]: a session and its first token.

use std::time::Duration;

use serde_json::json;

use crate::domain::{
    AccessToken, Action, AuthMethod, Day, Device, DeviceToken, Email, LoginSource, Network,
    NewSession, Password, PasswordHash, Session, SessionId, SessionKind, SignIns, SigningKey,
    Timestamp, User, UserId,
};
use crate::error::{Error, Result};
use crate::password;
use crate::service::auth::session_limits::{check_new_session, presentable};
use crate::service::auth::sessions::{
    BROWSER_IDLE, BROWSER_MAX_AGE, KEPT_AFTER_EXPIRY, whole_second,
};
use crate::service::auth::throttle::LoginAttempt;
use crate::service::{Service, throttle, user_name};
use crate::store::Records;

/// An email address and a password as presented, valid or not.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// `None` for text that is not an address, which is refused after the same work.
    email: Option<Email>,
    /// `None` for text that is not a valid [`Password`], such as a text that is too long.
    password: Option<Password>,
    source: LoginSource,
}

impl Credentials {
    /// Accepts any text; invalid text is refused by [`Service::login`].
    pub fn new(email: &str, password: impl Into<String>) -> Self {
        let (email, password) = (Email::parse_known(email).ok(), Password::new(password).ok());
        Self { email, password, source: Network::local().into() }
    }

    /// The same credentials, presented from a source other than this machine.
    #[must_use]
    pub fn from_source(self, source: impl Into<LoginSource>) -> Self {
        Self { source: source.into(), ..self }
    }
}

/// A successful sign-in, or a refreshed session.
#[derive(Clone, Debug)]
pub struct Login {
    /// The bearer token.
    pub token: AccessToken,
    /// When the token expires, in whole seconds.
    pub expires_at: Timestamp,
    /// How long the token remains valid.
    pub expires_in: Duration,
    /// The user who signed in.
    pub user: User,
    /// The session of the token.
    pub session: Session,
    /// The new device token, if the browser is to be remembered.
    pub device: Option<DeviceToken>,
}

/// The first state: the address was looked up, and the attempt was counted.
struct Identified {
    /// `None` for an address that no user has.
    user: Option<User>,
    /// `None` for a user without a usable password.
    hash: Option<PasswordHash>,
    attempt: LoginAttempt,
}

/// The second state: the user is authenticated.
struct Proven {
    user: User,
    hash: PasswordHash,
    /// A hash with the current scheme and cost, if those of the stored hash differ.
    rehashed: Option<PasswordHash>,
    methods: Vec<AuthMethod>,
    attempt: LoginAttempt,
}

impl Service {
    /// Signs a user in: checks the password, begins a session, and issues its first token.
    ///
    /// # Errors
    ///
    /// Every refusal is the same [`Error::unauthenticated`] after the same work, with two
    /// exceptions: an invalid [`Password`], such as one that is too long, is refused at once, and a
    /// network with too many failures gets a throttling error. Invalid if `wanted` exceeds a limit.
    pub fn login(&self, credentials: &Credentials, wanted: &NewSession) -> Result<Login> {
        check_new_session(wanted)?;
        let Some(typed) = &credentials.password else {
            return Err(Error::unauthenticated());
        };
        let identified = self.identify(credentials)?;
        let proven = self.check_password(identified, credentials.email.as_ref(), typed)?;
        let login = self.begin_session(proven, wanted)?;
        if let Some(previous) = &wanted.previous {
            // A browser has one session: signing in ends the previous one. It may have ended
            // already.
            let _ = self.sign_out_browser(previous);
        }
        Ok(login)
    }

    fn identify(&self, credentials: &Credentials) -> Result<Identified> {
        let Credentials { email, source: LoginSource { network, devices }, .. } = credentials;
        let (user, hash, device) = self.read(|reader| {
            let user = email.as_ref().map(|email| reader.user_by_email(email)).transpose()?;
            let user = user.flatten();
            // Run the same queries for an unknown name, which would otherwise be refused sooner.
            let id = user.as_ref().map_or(UserId::UNASSIGNED, |user| user.id);
            let hash = reader.password_hash(id)?;
            let device = self.known_device(reader, id, devices)?;
            Ok((user, hash, device))
        })?;
        let known = user.as_ref().map(|user| user.id);
        let attempt = self.count_attempt(email.as_ref(), known, network, device.as_deref())?;
        Ok(Identified { user, hash, attempt })
    }

    /// Verifies the password, with the same work for every address.
    fn check_password(
        &self,
        Identified { user, hash, attempt }: Identified,
        email: Option<&Email>,
        typed: &Password,
    ) -> Result<Proven> {
        let decoy = match hash.as_ref().filter(|hash| password::is_verifiable(hash)) {
            Some(_) => None,
            None => self.decoy(email)?,
        };
        let matches = self.0.hasher.verify(typed, decoy.as_ref().or(hash.as_ref()))?;
        let matches = matches && decoy.is_none() && attempt.is_evaluated();
        let is_deactivated = matches && user.as_ref().is_some_and(|user| !user.is_active());
        let user = user.filter(User::is_active);
        let (Some(user), Some(hash), true) = (user, hash, matches) else {
            let mut detail = json!({ "evaluated": attempt.is_evaluated() });
            if is_deactivated {
                detail["deactivated"] = true.into();
            }
            self.note_refusal(&attempt, &detail)?;
            return Err(attempt.refusal());
        };
        let rehash = || self.0.hasher.hash(typed, self.0.random.as_ref());
        let rehashed = self.0.hasher.needs_rehash(&hash).then(rehash).transpose()?;
        Ok(Proven { user, hash, rehashed, methods: vec![AuthMethod::Password], attempt })
    }

    /// Begins the session, unless the user or the password has changed during the verification,
    /// which is slow.
    fn begin_session(&self, proven: Proven, wanted: &NewSession) -> Result<Login> {
        let Proven { user: User { id: user_id, .. }, hash, rehashed, methods, attempt } = proven;
        let id = self.new_session_id()?;
        let new_device = match wanted.kind {
            SessionKind::Browser => Some(self.new_device_token()?),
            SessionKind::Api => None,
        };
        let now = self.now();
        let (user, session, key) = self.transact(|records| {
            let user = records.user(user_id)?.filter(User::is_active);
            let Some(user) = user else { return Err(Error::unauthenticated()) };
            if records.password_hash(user.id)?.as_ref() != Some(&hash) {
                return Err(Error::unauthenticated());
            }
            if let Some(rehashed) = &rehashed {
                records.improve_password_hash(user.id, rehashed)?;
            }
            throttle::take_back_attempt(records, &attempt, user.id, now)?;
            records.set_last_login(user.id, now)?;
            records.delete_expired_sessions(user.id, now - KEPT_AFTER_EXPIRY)?;
            if let Some(device) = &new_device {
                throttle::remember_device(records, user.id, device, now)?;
            }
            self.make_room_for_session(records, user.id, now)?;
            let key = self.signing_key(records, now)?;
            let session =
                Session { amr: methods.clone(), ..self.new_session(id, &user, wanted, &key, now) };
            records.insert_session(&session)?;
            let detail = json!({
                "session": session.id.to_string(),
                "name": session.name,
                "rehashed": rehashed.is_some(),
                "device": session.device.as_deref().map(|text| Device::of_user_agent(text).name),
            });
            let name = user_name(user.id);
            records.count_sign_ins(SignIns { day: Day::of(now), succeeded: 1, refused: 0 })?;
            self.note(records, &name, Action::LoginSucceeded, &name, &detail)?;
            Ok((User { last_login: Some(now), ..user }, session, key))
        })?;
        Ok(Login { device: new_device, ..self.issue(user, session, &key, now)? })
    }

    /// Ends the least recently used sessions, so that there is room for one more.
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

    fn new_session(
        &self,
        id: SessionId,
        user: &User,
        wanted: &NewSession,
        key: &SigningKey,
        now: Timestamp,
    ) -> Session {
        let begin = whole_second(now);
        // Tokens have times in whole seconds, so the session has too.
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
            amr: Vec::new(),
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
