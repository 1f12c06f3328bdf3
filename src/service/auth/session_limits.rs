//! Limits of sessions and tokens.

use std::time::Duration;

use crate::domain::NewSession;
use crate::error::{Error, Result};
use crate::service::Settings;

/// The maximum lifetime of a token: a year.
pub const MAX_TTL: Duration = Duration::from_secs(365 * 24 * 3600);

/// The maximum age of a session.
const MAX_AGE: Duration = Duration::from_secs(3650 * 24 * 3600);

/// The maximum of the setting for live sessions: pages list the sessions, and a sign-in sorts them.
const MAX_SESSIONS: u32 = 100_000;

/// Limits that keep a token within the header size that every HTTP server accepts.
const MAX_NAME_CHARS: usize = 200;
const MAX_LIST: usize = 16;
const MAX_ITEM_BYTES: usize = 256;
const MAX_LISTED_BYTES: usize = 4096;

/// The printable beginning of a text from a client.
pub(in crate::service) fn presentable(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(MAX_NAME_CHARS).collect()
}

/// Rejects a lifetime of less than a second or more than [`MAX_TTL`].
pub(in crate::service) fn check_ttl(ttl: Duration) -> Result<()> {
    if ttl < Duration::from_secs(1) || ttl > MAX_TTL {
        let message = "the lifetime of a token must be from one second to one year";
        return Err(Error::invalid(message).with_hint("from `1s` to `365d`"));
    }
    Ok(())
}

/// Rejects limits of sessions that are out of range.
pub(in crate::service) fn check_sessions(settings: &Settings) -> Result<()> {
    if settings.session_max_age < Duration::from_secs(60) || settings.session_max_age > MAX_AGE {
        let message = "the maximum age of a session must be from one minute to ten years";
        return Err(Error::invalid(message).with_hint("from `1m` to `3650d`"));
    }
    if settings.max_sessions == 0 || settings.max_sessions > MAX_SESSIONS {
        let message = format!("the limit of live sessions must be from 1 to {MAX_SESSIONS}");
        return Err(Error::invalid(message));
    }
    Ok(())
}

pub(in crate::service) fn check_new_session(wanted: &NewSession) -> Result<()> {
    wanted.ttl.map_or(Ok(()), check_ttl)?;
    let name = wanted.name.as_deref().unwrap_or_default();
    if name.chars().count() > MAX_NAME_CHARS {
        let message = format!("the name of a session can have at most {MAX_NAME_CHARS} characters");
        return Err(Error::invalid(message));
    }
    check_list("audience", &wanted.audience, |c| !c.is_control())?;
    // RFC 6749 section 3.3.
    check_list("scope", &wanted.scope, |c| matches!(c, '!' | '#'..='[' | ']'..='~'))?;
    let listed = wanted.audience.iter().chain(&wanted.scope);
    if listed.map(|item| json_bytes(item)).sum::<usize>() > MAX_LISTED_BYTES {
        let message = "the audiences and scopes of a token can have at most";
        return Err(Error::invalid(format!("{message} {MAX_LISTED_BYTES} bytes in total")));
    }
    Ok(())
}

/// The maximum length of a text in JSON.
fn json_bytes(text: &str) -> usize {
    text.len() + text.matches(['"', '\\']).count()
}

/// Rejects an issuer that is empty, too long for a token, or has control characters.
pub(in crate::service) fn check_issuer(issuer: &str) -> Result<()> {
    let fits = !issuer.is_empty() && issuer.len() <= MAX_ITEM_BYTES;
    if fits && !issuer.chars().any(char::is_control) {
        return Ok(());
    }
    Err(Error::invalid(format!(
        "an issuer must have 1 to {MAX_ITEM_BYTES} bytes and no control characters"
    )))
}

fn check_list(what: &str, items: &[String], allowed: impl Fn(char) -> bool) -> Result<()> {
    if items.len() > MAX_LIST {
        return Err(Error::invalid(format!(
            "a token can have at most {MAX_LIST} values of `{what}`"
        )));
    }
    for item in items {
        if item.is_empty() || item.len() > MAX_ITEM_BYTES {
            let message = format!("each value of `{what}` has 1 to {MAX_ITEM_BYTES} bytes");
            return Err(Error::invalid(message));
        }
        if !item.chars().all(&allowed) {
            let message = format!("`{what}` contains a character that is not allowed");
            return Err(Error::invalid(message));
        }
    }
    Ok(())
}
