//! Sessions: authentication, refresh, and sign-out.

use std::collections::HashMap;
use std::sync::{Arc, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::json;

use crate::domain::{
    AccessToken, Action, Session, SessionFilter, SessionId, SessionKind, SigningKey, Timestamp,
    User, UserId,
};
use crate::error::{Error, Result};
use crate::service::{Admin, Authenticated, Login, Service, View, legacy, user_name};
use crate::store::{Reader, Records, SessionCheck};
use crate::token::{self, Claims, VerifiedToken};

/// The remaining lifetime below which a token is refreshed, as in the tutorial.
pub const MIN_TTL: Duration = Duration::from_secs(60);

/// The time without use after which a browser session ends; 12 hours.
pub(crate) const BROWSER_IDLE: Duration = Duration::from_secs(12 * 3600);

/// The maximum age of a browser session; 30 days.
pub(crate) const BROWSER_MAX_AGE: Duration = Duration::from_secs(30 * 24 * 3600);

/// How long a session stays in lists after its last token has expired.
pub(in crate::service) const KEPT_AFTER_EXPIRY: Duration = Duration::from_secs(7 * 24 * 3600);

/// The maximum number of uses that wait to be stored, in case no job stores them.
const MAX_USES: usize = 1 << 16;

impl Service {
    /// Authenticates the user of a bearer token.
    ///
    /// The caller must check what the token may be used for: see [`Authenticated::is_for`] and
    /// [`Claims::scope`].
    pub fn authenticate(&self, token: &AccessToken) -> Result<Authenticated> {
        self.read_session(token, SessionKind::Api).map(|(authenticated, _)| authenticated)
    }

    /// The user of a bearer token without a scope or an audience.
    pub fn current_user(&self, token: &AccessToken) -> Result<User> {
        self.authenticate_here(token, SessionKind::Api).map(|known| known.user)
    }

    /// The user of a token from the cookie of our pages.
    pub fn browser_user(&self, token: &AccessToken) -> Result<User> {
        self.authenticate_here(token, SessionKind::Browser).map(|known| known.user)
    }

    /// Authenticates the user of a token of this kind that has all permissions of its user. A token
    /// with a scope or an audience is refused, because those limits are not enforced here.
    pub(in crate::service) fn authenticate_here(
        &self,
        token: &AccessToken,
        kind: SessionKind,
    ) -> Result<Authenticated> {
        let (known, _) = self.read_session(token, kind)?;
        let Claims { audience, scope, .. } = &*known.claims;
        if audience.is_empty() && scope.is_empty() {
            Ok(known)
        } else {
            Err(Error::unauthenticated())
        }
    }

    /// Authenticates the user of a token, and issues a new token if the presented one expires
    /// within `min_ttl`. The presented token stays valid until it expires, so that a client that
    /// does not store the new one is not signed out.
    ///
    /// A token for another audience is returned unchanged and never renewed: a recipient that got
    /// it for one purpose could otherwise use it forever.
    pub fn session(&self, token: &AccessToken, min_ttl: Option<Duration>) -> Result<Login> {
        let (known, now) = self.read_session(token, SessionKind::Api)?;
        let expires_in = until(now, known.claims.expires_at);
        if min_ttl.is_some_and(|min_ttl| expires_in < min_ttl) && known.is_for(self.issuer()) {
            if known.is_legacy {
                return self.refresh_legacy(token);
            }
            return self.refresh_session(token, &known.claims);
        }
        let Authenticated { user, session, claims, .. } = known;
        let (token, expires_at) = (token.clone(), claims.expires_at);
        Ok(Login { token, expires_at, expires_in, user, session, device: None })
    }

    /// Ends the session of a bearer token, which invalidates every token of the session.
    pub fn logout(&self, token: &AccessToken) -> Result<Session> {
        self.end_session_of(token, SessionKind::Api)
    }

    /// Ends the session of a token from the cookie of our pages.
    pub fn sign_out_browser(&self, token: &AccessToken) -> Result<Session> {
        self.end_session_of(token, SessionKind::Browser)
    }

    fn end_session_of(&self, token: &AccessToken, kind: SessionKind) -> Result<Session> {
        let (Authenticated { session, is_legacy, .. }, now) = self.read_session(token, kind)?;
        self.transact(|records| {
            if is_legacy {
                legacy::keep(records, &session)?;
            }
            records.revoke_sessions(SessionFilter::Id(session.id), now)?;
            let detail = json!({ "session": session.id.to_string() });
            let name = user_name(session.user_id);
            self.note(records, &name, Action::LoggedOut, &name, &detail)
        })?;
        Ok(session)
    }

    fn read_session(
        &self,
        token: &AccessToken,
        kind: SessionKind,
    ) -> Result<(Authenticated, Timestamp)> {
        let now = self.now();
        let known = match self.0.verified.find(token, now) {
            Some(known) => Some(known),
            None => self.verify(token, now)?,
        };
        let Some(known) = known else {
            // None of our keys has signed the token.
            if kind == SessionKind::Api && token::is_legacy(token) {
                return self.read_legacy(token);
            }
            return Err(Error::unauthenticated());
        };
        let check = self.ask(|reader| reader.session_check(known.claims.session, &known.key))?;
        let admitted = admit(check, Arc::clone(&known.claims), kind, now)?;
        let mut uses = self.uses();
        if uses.len() < MAX_USES {
            uses.insert(admitted.session.id, now);
        }
        Ok((admitted, now))
    }

    /// Verifies a token; `None` if none of our keys has signed it.
    fn verify(&self, token: &AccessToken, now: Timestamp) -> Result<Option<Arc<VerifiedToken>>> {
        let Ok(key_id) = token::key_id(token) else { return Ok(None) };
        let Some(key) = self.find_key_pair(&key_id)? else { return Ok(None) };
        let claims = Arc::new(key.verifier.verify(token, self.issuer(), now)?);
        let verified = Arc::new(VerifiedToken { key: key_id, claims });
        self.0.verified.keep(token, &verified);
        Ok(Some(verified))
    }

    fn uses(&self) -> MutexGuard<'_, HashMap<SessionId, Timestamp>> {
        self.0.uses.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Stores when sessions were last used. A job calls this, since storing each use would turn
    /// every read into a write.
    pub(in crate::service) fn store_last_uses(&self) -> Result<()> {
        let uses = std::mem::take(&mut *self.uses());
        if uses.is_empty() {
            return Ok(());
        }
        let kept = self.transact_unsynced(|records| {
            let keep = |(id, at): (&SessionId, &Timestamp)| {
                records.set_last_used(*id, *at, *at + BROWSER_IDLE)
            };
            uses.iter().try_for_each(keep)
        });
        if kept.is_err() {
            // Uses recorded in the meantime are newer and take precedence.
            let since = std::mem::replace(&mut *self.uses(), uses);
            self.uses().extend(since);
        }
        kept
    }

    fn refresh_session(&self, token: &AccessToken, claims: &Arc<Claims>) -> Result<Login> {
        let key_id = token::key_id(token)?;
        let now = self.now();
        let (user, session, key) = self.transact(|records| {
            // The session may have ended since it was read.
            let check = records.session_check(claims.session, &key_id)?;
            let Authenticated { user, session, .. } =
                admit(check, Arc::clone(claims), SessionKind::Api, now)?;
            self.renew(records, user, session, now)
        })?;
        self.issue(user, session, &key, now)
    }

    /// Extends a session to the expiry of a token that is issued now.
    pub(in crate::service) fn renew(
        &self,
        records: &mut dyn Records,
        user: User,
        session: Session,
        now: Timestamp,
    ) -> Result<(User, Session, SigningKey)> {
        let renewed = (whole_second(now) + session.ttl).min(session.ends_at);
        let expires_at = session.expires_at.max(renewed);
        let key = self.signing_key(records, now)?;
        records.set_session_expiry(session.id, expires_at, &key.id)?;
        let detail = json!({ "session": session.id.to_string() });
        let name = user_name(user.id);
        self.note(records, &name, Action::SessionRefreshed, &name, &detail)?;
        Ok((user, Session { expires_at, ..session }, key))
    }

    pub(in crate::service) fn issue(
        &self,
        user: User,
        session: Session,
        key: &SigningKey,
        now: Timestamp,
    ) -> Result<Login> {
        let expires_at = whole_second((now + session.ttl).min(session.ends_at));
        let claims = Claims {
            issuer: self.issuer().to_owned(),
            subject: user.id,
            session: session.id,
            id: token::token_id(self.0.random.as_ref())?,
            issued_at: now,
            expires_at,
            not_before: None,
            audience: session.audience.clone(),
            scope: session.scope.clone(),
        };
        let token = self.key_pair(key)?.signer.sign(&claims)?;
        let expires_in = until(whole_second(now), expires_at);
        Ok(Login { token, expires_at, expires_in, user, session, device: None })
    }
}

/// A page of a list of sessions.
#[derive(Clone, Copy, Debug)]
pub struct SessionPage {
    /// The session after which the page begins.
    pub after: Option<SessionId>,
    /// The maximum number of sessions.
    pub limit: u32,
}

/// A page of live sessions.
#[derive(Clone, Debug)]
pub struct LiveSessions {
    /// The sessions, newest first.
    pub sessions: Vec<Session>,
    /// Whether there is another page.
    pub has_more: bool,
    /// The number of live sessions of the user.
    pub total: u64,
}

impl View<'_> {
    /// Visits sessions with their users' addresses, oldest first.
    pub fn sessions(
        &self,
        filter: SessionFilter,
        visit: &mut dyn FnMut(Session, String) -> Result<()>,
    ) -> Result<()> {
        self.service.read(|reader| reader.sessions(filter, visit))
    }

    /// A page of a user's live sessions, newest first, and their total number.
    pub fn live_sessions(&self, id: UserId, page: SessionPage) -> Result<LiveSessions> {
        let now = self.service.now();
        self.service.read(|reader| {
            let mut sessions = Vec::new();
            // Read one more than requested, to find out whether there is another page.
            reader.live_sessions(id, now, page.after, page.limit + 1, &mut |session| {
                sessions.push(session);
                Ok(())
            })?;
            let has_more = sessions.len() > page.limit as usize;
            sessions.truncate(page.limit as usize);
            Ok(LiveSessions { sessions, has_more, total: reader.count_live_sessions(id, now)? })
        })
    }
}

impl Admin<'_> {
    /// Ends live sessions; returns the number of ended sessions.
    pub fn revoke_sessions(&self, filter: SessionFilter) -> Result<u64> {
        self.service.transact(|records| self.revoke(records, filter))
    }

    pub(in crate::service) fn revoke(
        &self,
        records: &mut dyn Records,
        filter: SessionFilter,
    ) -> Result<u64> {
        if let SessionFilter::Id(id) = filter {
            check_exists(records, id)?;
        }
        let ended = legacy::end_sessions(records, filter, self.service.now())?;
        let subject = match filter {
            SessionFilter::All => "all users".to_owned(),
            SessionFilter::User(id) | SessionFilter::Others { user: id, .. } => user_name(id),
            SessionFilter::Id(id) => format!("session:{id}"),
        };
        self.note(records, Action::SessionsRevoked, &subject, &json!({ "ended": ended }))?;
        Ok(ended)
    }
}

/// The check that every use of a token goes through.
fn admit(
    check: Option<SessionCheck>,
    claims: Arc<Claims>,
    kind: SessionKind,
    now: Timestamp,
) -> Result<Authenticated> {
    let Some(SessionCheck { session, user, key_verifies_until }) = check else {
        return Err(Error::unauthenticated());
    };
    let is_valid = session.is_live(now)
        && session.kind == kind
        && session.user_id == claims.subject
        && session.audience == claims.audience
        && session.scope == claims.scope
        && user.is_active()
        && key_verifies_until.is_none_or(|until| now < until);
    if is_valid {
        Ok(Authenticated { user, session, claims, is_legacy: false })
    } else {
        Err(Error::unauthenticated())
    }
}

/// Truncates a time to whole seconds, as used in tokens (RFC 7519 section 2, `NumericDate`).
pub(in crate::service) fn whole_second(time: Timestamp) -> Timestamp {
    Timestamp::from_second(time.as_second()).expect("a time without its fraction is in range")
}

fn until(now: Timestamp, then: Timestamp) -> Duration {
    then.duration_since(now).try_into().unwrap_or_default()
}

fn check_exists(records: &mut dyn Records, id: SessionId) -> Result<()> {
    let mut found = false;
    let reader: &mut dyn Reader = records;
    reader.sessions(SessionFilter::Id(id), &mut |_, _| {
        found = true;
        Ok(())
    })?;
    if found { Ok(()) } else { Err(Error::not_found(format!("no session `{id}`"))) }
}
