//! The cookie that holds the token of a person at a browser.

use axum::http::{HeaderMap, HeaderValue, header};
use cookie::{Cookie, SameSite};

use crate::domain::AccessToken;

const NAME: &str = "vouchsafe_session";

/// Over TLS: a browser takes it from this very host alone, and never over plain HTTP
/// (draft-ietf-httpbis-rfc6265bis section 4.1.3.2).
const SECURE_NAME: &str = "__Host-vouchsafe_session";

/// A cookie that holds a token as long as the browser is open.
pub(super) fn holding(token: &AccessToken, is_secure: bool) -> HeaderValue {
    set(&build(token.expose(), is_secure))
}

/// A cookie that goes away.
pub(super) fn clearing(is_secure: bool) -> HeaderValue {
    let mut cookie = build("", is_secure);
    cookie.make_removal();
    set(&cookie)
}

/// The token in the first cookie of the right name.
pub(super) fn token(headers: &HeaderMap, is_secure: bool) -> Option<AccessToken> {
    headers
        .get_all(header::COOKIE)
        .into_iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(Cookie::split_parse)
        .filter_map(Result::ok)
        .find(|cookie| cookie.name() == name(is_secure))
        .map(|cookie| AccessToken::new(cookie.value()))
}

fn name(is_secure: bool) -> &'static str {
    if is_secure { SECURE_NAME } else { NAME }
}

/// `Strict`, because nothing outside leads to where it is needed.
fn build(value: &str, is_secure: bool) -> Cookie<'_> {
    Cookie::build((name(is_secure), value))
        .path("/")
        .http_only(true)
        .secure(is_secure)
        .same_site(SameSite::Strict)
        .build()
}

fn set(cookie: &Cookie<'_>) -> HeaderValue {
    HeaderValue::try_from(cookie.to_string()).expect("a token has no character that a header lacks")
}
