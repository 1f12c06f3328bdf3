//! Entry points of the fuzz targets, compiled with `--cfg fuzzing` only.

use crate::domain::AccessToken;

/// Parses a settings file.
pub fn check_settings(text: &str) {
    crate::cli::check_settings(text);
}

/// Checks that the framing check does not depend on how the input arrives.
pub fn check_framing(input: &[u8]) {
    crate::http::check_framing(input);
}

/// Checks that untrusted addresses in `X-Forwarded-For` have no effect.
pub fn check_forwarded(input: &[u8]) {
    crate::http::check_forwarded(input);
}

/// Checks that a sign-in redirects only to this server.
pub fn check_redirect(next: &str) {
    crate::http::check_redirect(next);
}

/// Reads a file of users to its end or its first error.
pub fn check_import(input: &[u8]) {
    crate::formats::check_import(input);
}

/// Encodes the lines of a text as the parts of a token.
pub fn encode_token(text: &str) -> AccessToken {
    use base64::Engine;
    let encode = |part| base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(part);
    AccessToken::new(text.split('\n').map(encode).collect::<Vec<_>>().join("."))
}
