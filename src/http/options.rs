//! The options of the router.

use std::str::FromStr;

use super::{Brand, DEFAULT_BASE_PATH, TrustedProxy};
use crate::error::{Error, Result};

/// The options of the router.
#[derive(Clone, Debug)]
pub struct Options {
    /// The path under which every route is also served.
    pub base_path: BasePath,
    /// The proxies whose `X-Forwarded-*` headers are trusted.
    pub trusted_proxies: Vec<TrustedProxy>,
    /// Whether the API is documented at `/docs` and `/openapi.json`.
    pub docs: bool,
    /// The operator's brand on pages.
    pub brand: Brand,
    /// Whether machines other than this one can reach the server, directly or through a proxy.
    pub is_public: bool,
    /// Whether `/metrics` is served, to anyone who can reach the server.
    pub metrics: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            base_path: BasePath::default(),
            trusted_proxies: Vec::new(),
            docs: true,
            brand: Brand::default(),
            is_public: false,
            metrics: false,
        }
    }
}

/// A path such as `/api/v1`, or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BasePath(pub(super) String);

impl BasePath {
    /// The path without a slash at its end; empty for none.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for BasePath {
    fn default() -> Self {
        Self(DEFAULT_BASE_PATH.to_owned())
    }
}

impl FromStr for BasePath {
    type Err = Error;

    /// Parses plain segments: characters with a meaning in routes or URLs are rejected.
    fn from_str(path: &str) -> Result<Self> {
        let path = path.strip_suffix('/').unwrap_or(path);
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '~');
        let good = |segment: &str| {
            !segment.is_empty() && segment.chars().all(plain) && segment != "." && segment != ".."
        };
        match path.strip_prefix('/') {
            None if path.is_empty() => Ok(Self(String::new())),
            Some(segments) if segments.split('/').all(good) => Ok(Self(path.to_owned())),
            _ => Err(Error::invalid(format!("`{path}` is not a path such as `/api/v1`"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_path_loses_a_final_slash_and_is_rejected_unless_plain() {
        let base = |path: &str| path.parse::<BasePath>().map(|base| base.as_str().to_owned());
        for (path, kept) in [("", ""), ("/", ""), ("/api/v1", "/api/v1"), ("/api/v1/", "/api/v1")] {
            assert_eq!(base(path).unwrap(), kept);
        }
        for path in ["api", "//", "/a//b", "/{x}", "/a b", "/..", "/a?b", "/é", "http://x"] {
            assert!(base(path).is_err(), "{path}");
        }
    }
}
