//! Sessions and keys by the beginning of their ID, as lists show it.

use super::View;
use crate::domain::{KeyId, SessionId};
#[cfg(feature = "cli")]
use crate::domain::{Session, User};
use crate::error::{Error, Remedy, Result};

/// The minimum length of a prefix, in characters, so that a typing error does not select anything.
const MIN_PREFIX: usize = 4;

impl View<'_> {
    /// The session with an ID, or the only one with an ID that begins with `text`: the only live one,
    /// or if no live one does, the only ended one.
    pub fn find_session(&self, text: &str) -> Result<SessionId> {
        if let Ok(id) = text.parse() {
            return Ok(id);
        }
        let is_prefix = |c: char| c.is_ascii_digit() || matches!(c, 'a'..='f' | '-');
        if text.len() < MIN_PREFIX || !text.chars().all(is_prefix) {
            let message = format!("`{text}` is not the beginning of a session ID");
            return Err(Error::invalid(message)
                .with_hint(format!("use at least {MIN_PREFIX} of its digits"))
                .with_remedy(Remedy::ListSessions));
        }
        let now = self.service.now();
        // An ended session is meant only if no live one is.
        let found = self.service.read(|reader| {
            match reader.sessions_with_prefix(text, Some(now), 2)? {
                live if live.is_empty() => reader.sessions_with_prefix(text, None, 2),
                live => Ok(live),
            }
        })?;
        let missing = || {
            let error = Error::not_found(format!("no session `{text}`"));
            error.with_remedy(Remedy::ListSessions)
        };
        only(found, "session", text)?.ok_or_else(missing)
    }

    /// At most `limit` live sessions with an ID that begins with a text, and their users.
    #[cfg(feature = "cli")]
    pub(crate) fn sessions_with_prefix(
        &self,
        prefix: &str,
        limit: u32,
    ) -> Result<Vec<(Session, User)>> {
        let now = self.service.now();
        self.service.read(|reader| {
            let mut found = Vec::new();
            for id in reader.sessions_with_prefix(prefix, Some(now), limit)? {
                found.extend(reader.session(id)?);
            }
            Ok(found)
        })
    }

    /// The key with an ID, or the only one whose ID begins with `text`.
    pub fn find_key(&self, text: &str) -> Result<KeyId> {
        let asked = KeyId::new(text)?;
        let mut keys = self.keys()?;
        if keys.iter().any(|key| key.id == asked) || text.len() < MIN_PREFIX {
            return Ok(asked);
        }
        keys.retain(|key| key.id.as_str().starts_with(text));
        let found = keys.into_iter().map(|key| key.id).collect();
        Ok(only(found, "key", text)?.unwrap_or(asked))
    }
}

/// The only item; `None` if there is none.
fn only<T>(mut found: Vec<T>, what: &str, text: &str) -> Result<Option<T>> {
    match found.len() {
        0 | 1 => Ok(found.pop()),
        _ => Err(Error::conflict(format!("more than one {what} ID begins with `{text}`"))
            .with_hint("use more characters of the ID")),
    }
}
