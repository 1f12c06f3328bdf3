//! What fuzz targets reach that nobody else may: built with `--cfg fuzzing` alone.

use crate::domain::AccessToken;

/// Settings that are no settings are refused.
pub fn check_settings(text: &str) {
    crate::cli::check_settings(text);
}

/// What passes the gate does not depend on how it arrives.
pub fn check_framing(input: &[u8]) {
    crate::http::check_framing(input);
}

/// What stands to the left of a stranger in `X-Forwarded-For` changes nothing.
pub fn check_forwarded(input: &[u8]) {
    crate::http::check_forwarded(input);
}

/// A sign-in leads back to this server.
pub fn check_redirect(next: &str) {
    crate::http::check_redirect(next);
}

/// A file of users is read to its end, or to its first fault.
pub fn check_import(input: &[u8]) {
    crate::formats::check_import(input);
}

/// A token whose parts are these lines.
pub fn encode_token(text: &str) -> AccessToken {
    use base64::Engine;
    let encode = |part| base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(part);
    AccessToken::new(text.split('\n').map(encode).collect::<Vec<_>>().join("."))
}
