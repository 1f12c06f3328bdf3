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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lifetimes_and_ages_are_bounded() {
        let ttl = |millis| check_ttl(Duration::from_millis(millis)).is_ok();
        assert!(ttl(1_000) && ttl(31_536_000_000));
        assert!(!ttl(999) && !ttl(31_536_000_001));
        let age = |seconds| {
            let session_max_age = Duration::from_secs(seconds);
            check_sessions(&Settings { session_max_age, ..Settings::default() }).is_ok()
        };
        assert!(age(60) && age(315_360_000));
        assert!(!age(59) && !age(315_360_001));
        let limit = |max_sessions| {
            check_sessions(&Settings { max_sessions, ..Settings::default() }).is_ok()
        };
        assert!(limit(1) && limit(100_000));
        assert!(!limit(0) && !limit(100_001));
    }

    #[test]
    fn names_audiences_and_scopes_are_bounded() {
        let named = |count| {
            let name = Some("ß".repeat(count));
            check_new_session(&NewSession { name, ..NewSession::default() }).is_ok()
        };
        assert!(named(200) && !named(201));
        let listed = |count: usize, item: String| {
            let audience = vec![item; count];
            check_new_session(&NewSession { audience, ..NewSession::default() }).is_ok()
        };
        assert!(listed(16, "a".into()) && !listed(17, "a".into()));
        assert!(listed(1, "a".repeat(256)) && !listed(1, "a".repeat(257)));
        assert!(!listed(1, String::new()) && !listed(1, "\n".into()));
        assert!(listed(16, "a".repeat(256)), "4096 bytes in total");
        let one_more = "a".repeat(255) + "\"";
        assert!(!listed(16, one_more), "a quotation mark takes two bytes in JSON");
        assert!(!listed(16, "\\".repeat(256)));
        let scope = |text: &str| {
            let scope = vec![text.to_owned()];
            check_new_session(&NewSession { scope, ..NewSession::default() }).is_ok()
        };
        assert!(["!", "#", "[", "]", "~", "a:b"].into_iter().all(scope));
        assert!([" ", "\"", "\\", "\u{7f}", "ä"].into_iter().all(|text| !scope(text)));
    }

    #[test]
    fn issuers_are_bounded() {
        let issuer = |text: &str| check_issuer(text).is_ok();
        assert!(issuer("a") && issuer(&"a".repeat(256)));
        assert!(!issuer("") && !issuer(&"a".repeat(257)) && !issuer("a\tb"));
    }

    #[test]
    fn texts_of_clients_are_shortened_and_printable() {
        assert_eq!(presentable("Fire\u{1b}fox\n"), "Firefox");
        assert_eq!(presentable(&"a".repeat(300)).len(), 200);
    }
}
