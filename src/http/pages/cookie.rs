//! The cookies of a person at a browser: the token of the session, and what its forms carry.

use axum::http::{HeaderMap, HeaderValue, header};
use cookie::{Cookie, SameSite};

use crate::domain::AccessToken;

pub(in crate::http) const SESSION: &str = "vouchsafe_session";
const CSRF: &str = "vouchsafe_csrf";

/// Over TLS: a browser takes such a name from this very host alone, and never over plain HTTP
/// (draft-ietf-httpbis-rfc6265bis section 4.1.3.2).
const SECURE_PREFIX: &str = "__Host-";

/// A cookie that holds a token as long as the browser is open.
pub(super) fn holding(token: &AccessToken, is_secure: bool) -> HeaderValue {
    set(&build(SESSION, token.expose(), is_secure))
}

/// A cookie that goes away.
pub(super) fn clearing(is_secure: bool) -> HeaderValue {
    let mut cookie = build(SESSION, "", is_secure);
    cookie.make_removal();
    set(&cookie)
}

/// The token in the first cookie of the right name.
pub(in crate::http) fn token(headers: &HeaderMap, is_secure: bool) -> Option<AccessToken> {
    value(headers, SESSION, is_secure).map(AccessToken::new)
}

/// A cookie for what forms carry.
pub(super) fn csrf(value: &str, is_secure: bool) -> HeaderValue {
    set(&build(CSRF, value, is_secure))
}

/// What forms have to carry; `None` for what we cannot have given.
pub(super) fn csrf_value(headers: &HeaderMap, is_secure: bool) -> Option<String> {
    let is_ours = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    value(headers, CSRF, is_secure).filter(|value| value.len() == 22 && value.bytes().all(is_ours))
}

fn value(headers: &HeaderMap, name: &str, is_secure: bool) -> Option<String> {
    let name = full_name(name, is_secure);
    headers
        .get_all(header::COOKIE)
        .into_iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(Cookie::split_parse)
        .filter_map(Result::ok)
        .find(|cookie| cookie.name() == name)
        .map(|cookie| cookie.value().to_owned())
}

fn full_name(name: &str, is_secure: bool) -> String {
    if is_secure { format!("{SECURE_PREFIX}{name}") } else { name.to_owned() }
}

/// `Lax`, so that whoever comes by a link is still signed in; what changes anything is a form, and
/// a form carries more than cookies.
fn build<'a>(name: &str, value: &'a str, is_secure: bool) -> Cookie<'a> {
    Cookie::build((full_name(name, is_secure), value))
        .path("/")
        .http_only(true)
        .secure(is_secure)
        .same_site(SameSite::Lax)
        .build()
}

fn set(cookie: &Cookie<'_>) -> HeaderValue {
    HeaderValue::try_from(cookie.to_string()).expect("a token has no character that a header lacks")
}
