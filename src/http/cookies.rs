//! The cookies of a browser: session token, form token, and device tokens.

use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, header};
use cookie::{Cookie, SameSite};

use super::connection::Secure;
use crate::domain::{AccessToken, DeviceToken};
use crate::error::{Error, Result};
use crate::service::KNOWN_SOURCE_AGE;

pub(super) const SESSION: &str = "vouchsafe_session";
const CSRF: &str = "vouchsafe_csrf";
const DEVICE: &str = "vouchsafe_device";
const NAMES: [&str; 3] = [SESSION, CSRF, DEVICE];

/// The prefix over TLS: a browser accepts such a name from this host only, and never over plain
/// HTTP (draft-ietf-httpbis-rfc6265bis section 4.1.3.2).
const SECURE_PREFIX: &str = "__Host-";

/// The maximum number of users that one browser is remembered for.
const DEVICES: usize = 4;

/// The separator of device tokens, which none contains.
const SEPARATOR: char = '.';

/// A session cookie, which lasts until the browser is closed.
pub(super) fn holding(token: &AccessToken, is_secure: bool) -> HeaderValue {
    set(&build(SESSION, token.expose(), is_secure))
}

/// A cookie that removes the session cookie.
pub(super) fn clearing(is_secure: bool) -> HeaderValue {
    let mut cookie = build(SESSION, "", is_secure);
    cookie.make_removal();
    set(&cookie)
}

/// The session token; `None` unless there is exactly one such cookie, because choosing one would be
/// a guess.
pub(super) fn token(headers: &HeaderMap, is_secure: bool) -> Option<AccessToken> {
    value(headers, SESSION, is_secure).map(AccessToken::new)
}

/// As [`token`], for a program without known proxies: the name that only a secure connection can
/// set has precedence, and is the only one accepted if any header claims TLS.
pub(super) fn token_of_either_name(parts: &Parts) -> Option<AccessToken> {
    let claims_tls = parts.headers.get("x-forwarded-proto").is_some_and(|value| value == "https");
    let is_secure = claims_tls || parts.extensions.get::<Secure>().is_some();
    let plain = || token(&parts.headers, false).filter(|_| !is_secure);
    token(&parts.headers, true).or_else(plain)
}

/// Rejects ambiguous cookies: a second one with one of our names, and one that contains one of our
/// names. A proxy that removes one of them would pass on the other.
pub(super) fn check_unambiguous(headers: &HeaderMap) -> Result<()> {
    let mut seen = Vec::new();
    for cookie in cookies(headers) {
        let names_ours = |text: &str| {
            let text = text.to_ascii_lowercase();
            NAMES.iter().any(|name| text.contains(name))
        };
        let bare = cookie.name().strip_prefix(SECURE_PREFIX).unwrap_or(cookie.name()).to_owned();
        let is_ours = NAMES.contains(&bare.as_str());
        // Values are checked too: a proxy's unanchored filter would match the name there.
        let is_decoy = names_ours(cookie.value()) || (names_ours(cookie.name()) && !is_ours);
        if is_decoy || seen.contains(&bare) {
            return Err(Error::unauthenticated());
        }
        if is_ours {
            seen.push(bare);
        }
    }
    Ok(())
}

/// A cookie with the form token.
pub(super) fn csrf(value: &str, is_secure: bool) -> HeaderValue {
    set(&build(CSRF, value, is_secure))
}

/// The form token; `None` for a value that we cannot have set.
pub(super) fn csrf_value(headers: &HeaderMap, is_secure: bool) -> Option<String> {
    value(headers, CSRF, is_secure).filter(|value| value.len() == 22 && is_ours(value))
}

/// A cookie with a new device token and the browser's previous ones, newest first.
pub(super) fn device(new: &DeviceToken, headers: &HeaderMap, is_secure: bool) -> HeaderValue {
    let mut tokens = device_tokens(headers, is_secure);
    tokens.insert(0, new.clone());
    tokens.truncate(DEVICES);
    let tokens: Vec<&str> = tokens.iter().map(DeviceToken::expose).collect();
    let mut cookie = build(DEVICE, "", is_secure);
    cookie.set_value(tokens.join(&SEPARATOR.to_string()));
    cookie.set_max_age(cookie::time::Duration::seconds_f64(KNOWN_SOURCE_AGE.as_secs_f64()));
    set(&cookie)
}

/// The device tokens from the browser's earlier sign-ins, known to the server or not.
pub(super) fn device_tokens(headers: &HeaderMap, is_secure: bool) -> Vec<DeviceToken> {
    let held = value(headers, DEVICE, is_secure).unwrap_or_default();
    let tokens = held.split(SEPARATOR).filter(|token| token.len() == 22 && is_ours(token));
    tokens.take(DEVICES).map(DeviceToken::new).collect()
}

/// Whether a value has only characters that our tokens have.
fn is_ours(value: &str) -> bool {
    value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

fn cookies(headers: &HeaderMap) -> impl Iterator<Item = Cookie<'_>> {
    headers
        .get_all(header::COOKIE)
        .into_iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(Cookie::split_parse)
        .filter_map(std::result::Result::ok)
}

fn value(headers: &HeaderMap, name: &str, is_secure: bool) -> Option<String> {
    let name = full_name(name, is_secure);
    let mut named = cookies(headers).filter(|cookie| cookie.name() == name);
    let found = named.next().map(|cookie| cookie.value().to_owned());
    found.filter(|_| named.next().is_none())
}

fn full_name(name: &str, is_secure: bool) -> String {
    if is_secure { format!("{SECURE_PREFIX}{name}") } else { name.to_owned() }
}

/// Builds a cookie with `SameSite=Lax`, so that a user who follows a link is still signed in. All
/// changes are made by forms, which also have a CSRF token.
fn build<'a>(name: &str, value: &'a str, is_secure: bool) -> Cookie<'a> {
    Cookie::build((full_name(name, is_secure), value))
        .path("/")
        .http_only(true)
        .secure(is_secure)
        .same_site(SameSite::Lax)
        .build()
}

fn set(cookie: &Cookie<'_>) -> HeaderValue {
    HeaderValue::try_from(cookie.to_string()).expect("tokens are valid header values")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(cookies: &[&str]) -> HeaderMap {
        let value = |value: &&str| (header::COOKIE, HeaderValue::from_str(value).unwrap());
        cookies.iter().map(value).collect()
    }

    #[test]
    fn lookalike_and_repeated_cookies_are_refused() {
        for cookies in [
            &["a=b; vouchsafe_session=T; vouchsafe_csrf=C"][..],
            &["__Host-vouchsafe_session=T; vouchsafe_device=D", "theme=dark; theme=light"],
            &[],
        ] {
            assert!(check_unambiguous(&headers(cookies)).is_ok(), "{cookies:?}");
        }
        for cookies in [
            &["x_vouchsafe_session=1; vouchsafe_session=T"][..],
            &["vouchsafe_session=1; vouchsafe_session=T"],
            &["vouchsafe_session=1", "vouchsafe_session=T"],
            &["__Host-vouchsafe_session=1; vouchsafe_session=T"],
            &["Vouchsafe_Session=1"],
            &["vouchsafe_session2=1"],
            &["x=vouchsafe_session"],
            &["__Host-__Host-vouchsafe_session=1"],
            &["__Secure-vouchsafe_session=1"],
        ] {
            assert!(check_unambiguous(&headers(cookies)).is_err(), "{cookies:?}");
        }
    }

    #[test]
    fn two_session_cookies_count_as_none() {
        let one = headers(&["vouchsafe_session=T"]);
        assert_eq!(token(&one, false).unwrap().expose(), "T");
        assert!(token(&one, true).is_none());
        assert!(token(&headers(&["vouchsafe_session=T; vouchsafe_session=U"]), false).is_none());
    }

    #[test]
    fn a_browser_keeps_only_its_newest_device_tokens() {
        let token = |n: u8| DeviceToken::new(format!("{n:022}"));
        let mut held = HeaderMap::new();
        for n in 0..6 {
            let cookie = device(&token(n), &held, false);
            let pair = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
            held = headers(&[&pair]);
        }
        let tokens = device_tokens(&held, false);
        assert_eq!(tokens, [token(5), token(4), token(3), token(2)]);
        assert!(device_tokens(&headers(&["vouchsafe_device=x.y z"]), false).is_empty());
    }
}
