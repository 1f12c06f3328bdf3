//! Tokens of the program that users were imported from.
//!
//! They are valid until they expire or are revoked. Each token maps to a session with an ID derived
//! from the token, so a single one can be revoked; a flag of the user revokes all of the user's.

use std::sync::Arc;

use serde_json::json;

use crate::domain::{
    AccessToken, Action, Algorithm, KeyId, KeySecret, SecretBytes, Session, SessionFilter,
    SessionKind, SigningKey, Timestamp, User,
};
use crate::error::{Error, Result};
use crate::service::auth::Authenticated;
use crate::service::{Admin, Login, Outcome, Service};
use crate::store::{Reader, Records};
use crate::token::{self, Claims, LegacyClaims, LegacyVerifier};

/// The minimum length of a secret: that of the HS256 output (RFC 7518 section 3.2).
const MIN_SECRET_BYTES: usize = 32;

impl Service {
    /// Authenticates the user of a legacy token.
    pub(in crate::service) fn read_legacy(
        &self,
        token: &AccessToken,
    ) -> Result<(Authenticated, Timestamp)> {
        let now = self.now();
        let claims = self.verify_legacy(token, now)?;
        let known = self.read(|reader| self.admit_legacy(reader, token, &claims, now))?;
        Ok((known, now))
    }

    fn verify_legacy(&self, token: &AccessToken, now: Timestamp) -> Result<LegacyClaims> {
        let keys = self.read(|reader| reader.keys())?;
        let trusted = keys.into_iter().filter(|key| key.is_legacy && key.verifies_at(now));
        for key in trusted {
            let verifier = LegacyVerifier::new(&self.opened(key)?)?;
            if let Ok(claims) = verifier.verify(token, now) {
                return Ok(claims);
            }
        }
        Err(Error::unauthenticated())
    }

    /// The check that every use of a legacy token goes through, like `sessions::admit` for ours.
    fn admit_legacy<R: Reader + ?Sized>(
        &self,
        reader: &mut R,
        token: &AccessToken,
        claims: &LegacyClaims,
        now: Timestamp,
    ) -> Result<Authenticated> {
        let user = reader.user(claims.subject)?.filter(User::is_active);
        let user = user.ok_or_else(Error::unauthenticated)?;
        let id = token::session_of(token);
        let session = match reader.session(id)? {
            Some((session, owner)) if owner.id == user.id && session.is_live(now) => session,
            None if reader.accepts_legacy(user.id)? => {
                self.session_before(&user, token, claims, now)
            }
            _ => return Err(Error::unauthenticated()),
        };
        let claims = Claims {
            issuer: self.issuer().to_owned(),
            subject: user.id,
            session: session.id,
            id: String::new(),
            issued_at: session.created_at,
            expires_at: claims.expires_at,
            not_before: None,
            audience: Vec::new(),
            scope: Vec::new(),
        };
        Ok(Authenticated { user, session, claims: Arc::new(claims), is_legacy: true })
    }

    /// The session of a token for which none is stored yet.
    fn session_before(
        &self,
        user: &User,
        token: &AccessToken,
        claims: &LegacyClaims,
        now: Timestamp,
    ) -> Session {
        Session {
            id: token::session_of(token),
            user_id: user.id,
            name: Some("from before the import".to_owned()),
            audience: Vec::new(),
            scope: Vec::new(),
            kind: SessionKind::Api,
            key: None,
            ttl: self.0.settings.token_ttl,
            created_at: user.date_joined,
            expires_at: claims.expires_at,
            ends_at: claims.expires_at.max(now + self.0.settings.session_max_age),
            revoked_at: None,
            origin: String::new(),
            device: None,
            auth_time: Timestamp::UNIX_EPOCH,
            amr: Vec::new(),
            parent: None,
            last_used_at: None,
        }
    }

    /// Issues one of our tokens for a legacy token, which stays valid until it expires.
    pub(in crate::service) fn refresh_legacy(&self, token: &AccessToken) -> Result<Login> {
        let now = self.now();
        let claims = self.verify_legacy(token, now)?;
        let (user, session, key) = self.transact(|records| {
            let known = self.admit_legacy(records, token, &claims, now)?;
            keep(records, &known.session)?;
            self.renew(records, known.user, known.session, now)
        })?;
        self.issue(user, session, &key, now)
    }
}

/// Stores the session of a legacy token unless it is stored already.
pub(in crate::service) fn keep(records: &mut dyn Records, session: &Session) -> Result<()> {
    if records.session(session.id)?.is_none() {
        records.insert_session(session)?;
    }
    Ok(())
}

/// Ends sessions; returns their number. Also revokes legacy tokens, unless the filter selects a
/// single session.
pub(in crate::service) fn end_sessions(
    records: &mut dyn Records,
    filter: SessionFilter,
    now: Timestamp,
) -> Result<u64> {
    match filter {
        SessionFilter::All => records.end_legacy(None)?,
        SessionFilter::User(id) | SessionFilter::Others { user: id, .. } => {
            records.end_legacy(Some(id))?;
        }
        SessionFilter::Id(_) => {}
    }
    records.revoke_sessions(filter, now)
}

impl Admin<'_> {
    /// Imports the secret with which the program that users were imported from signs its tokens, so
    /// that they are accepted. Like other keys, it is sealed with the master key, listed, and
    /// retired.
    pub fn import_legacy_key(&self, secret: &SecretBytes) -> Result<(Outcome, SigningKey)> {
        if secret.expose().len() < MIN_SECRET_BYTES {
            let message = format!("the secret has fewer than {MIN_SECRET_BYTES} bytes");
            return Err(Error::invalid(message)
                .with_hint("it could be guessed, and used to sign in as any user; let the old tokens expire instead"));
        }
        let now = self.service.now();
        let id = KeyId::new(token::token_id(self.service.0.random.as_ref())?)?;
        self.service.transact(|records| {
            let keys = records.keys()?;
            self.service.check_master(&keys)?;
            for key in keys.into_iter().filter(|key| key.is_legacy && key.verifies_at(now)) {
                if self.service.opened(key.clone())?.has_secret(secret) {
                    return Ok((Outcome::Unchanged, key));
                }
            }
            let key = self.service.sealed(SigningKey {
                is_legacy: true,
                id: id.clone(),
                algorithm: Algorithm::Hs256,
                secret: KeySecret::Plain(secret.clone()),
                created_at: now,
                activated_at: Some(now),
                retired_at: Some(now),
                verifies_until: None,
            })?;
            records.insert_key(&key)?;
            self.note(records, Action::KeyImported, id.as_str(), &json!({ "legacy": true }))?;
            Ok((Outcome::Created, key))
        })
    }
}
