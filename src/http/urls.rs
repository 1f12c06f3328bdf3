//! Addresses as the browser sees them.

use std::convert::Infallible;
use std::fmt;

use axum::extract::{FromRequestParts, OriginalUri};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};

use super::App;
use super::client::{forwarded, is_secure};

/// The sign-in page.
pub(super) const SIGN_IN: &str = "/signin";

/// The OpenAPI document.
pub(super) const OPENAPI: &str = "/openapi.json";

/// The characters that are escaped within a query.
const QUERY: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Whether the client accepts pages, and so is a browser.
pub(super) fn shows_pages(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT).and_then(|kinds| kinds.to_str().ok());
    accepted.is_some_and(|kinds| kinds.contains("text/html"))
}

/// The part of the URL before our own paths: none, the base path, or the path at which another
/// program has nested the router.
#[derive(Clone)]
pub(super) struct Prefix(String);

impl Prefix {
    pub(super) fn of(parts: &Parts) -> Self {
        let original = parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |uri| &uri.0);
        let (asked, ours) = (original.path(), parts.uri.path());
        let prefix = asked.strip_suffix(ours).unwrap_or_else(|| asked.trim_end_matches('/'));
        Self(prefix.to_owned())
    }

    /// The prefix without a slash at its end.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// A path as the browser requests it.
    pub(super) fn path(&self, path: &str) -> String {
        match path {
            // axum serves the home page of a nested router only without a final slash.
            "/" if !self.0.is_empty() => self.0.clone(),
            _ => format!("{}{path}", self.0),
        }
    }
}

impl FromRequestParts<App> for Prefix {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Infallible> {
        Ok(Self::of(parts))
    }
}

/// Scheme, host, and port, such as `https://id.example.com`; empty if the client sends no host.
pub(super) struct Origin(String);

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromRequestParts<App> for Origin {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let scheme = if is_secure(parts, app) { "https" } else { "http" };
        let named = || parts.headers.get(header::HOST)?.to_str().ok().map(str::to_owned);
        let host = forwarded(parts, app, "x-forwarded-host").or_else(named);
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | ':' | '[' | ']');
        let host = host.filter(|host| !host.is_empty() && host.chars().all(plain));
        Ok(Self(host.map(|host| format!("{scheme}://{host}")).unwrap_or_default()))
    }
}

/// Escapes a value for a query.
pub(super) fn encoded(value: &str) -> PercentEncode<'_> {
    utf8_percent_encode(value, QUERY)
}

/// A query with the fields of `kept` that `changed` does not replace, and those of `changed`, without
/// empty ones.
pub(super) fn changed_query(kept: &[(&str, &str)], changed: &[(&str, &str)]) -> String {
    let kept = kept.iter().filter(|(name, _)| !changed.iter().any(|(new, _)| new == name));
    let pairs = kept.chain(changed).filter(|(_, value)| !value.is_empty());
    let pairs: Vec<_> = pairs.map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    format!("?{}", pairs.join("&"))
}

/// The URL of the sign-in page, which redirects back to `next`.
pub(super) fn sign_in_path(prefix: &Prefix, next: &str) -> String {
    format!("{}?next={}", prefix.path(SIGN_IN), encoded(next))
}

/// Returns `next` if it is a path on this server that no browser could take for another host.
pub(super) fn local_path(next: &str) -> Option<String> {
    let plain = |b: u8| b.is_ascii_graphic() && b != b'\\';
    let local = next.starts_with('/') && !next.starts_with("//") && next.bytes().all(plain);
    local.then(|| next.to_owned())
}

#[cfg(fuzzing)]
pub(crate) fn check_redirect(next: &str) {
    let Some(path) = local_path(next) else { return };
    assert_eq!(path, next);
    assert!(path.starts_with('/') && !path.starts_with("//") && !path.contains('\\'));
    assert!(path.bytes().all(|byte| (b'!'..=b'~').contains(&byte)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_local_paths_are_accepted_as_redirect_targets() {
        for next in ["/admin/", "/a?b=c#d", "/"] {
            assert_eq!(local_path(next).as_deref(), Some(next));
        }
        for next in [
            "",
            "admin/",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "/a\r\nSet-Cookie: x",
            "/a b",
            "javascript:alert(1)",
            "/é",
        ] {
            assert_eq!(local_path(next), None, "{next:?}");
        }
    }
}
