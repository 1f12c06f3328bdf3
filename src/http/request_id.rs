//! The ID of each request, which its log lines and its response carry (`X-Request-Id`).
//!
//! Written by hand: with the layers `request_id` and `set_header` of `tower_http`, session checks
//! are 5% slower than with one function.

use std::sync::atomic::{AtomicU64, Ordering};

use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue};

use super::TrustedProxy;
use super::client::is_from_proxy;

/// The header of a request's ID.
pub(super) const HEADER: HeaderName = HeaderName::from_static("x-request-id");

/// The longest ID that is accepted from a proxy, in bytes.
const MAX_BYTES: usize = 64;

/// The length of the prefix with its hyphen, and of the number, in bytes.
const PREFIX: usize = 9;
const NUMBER: usize = 8;

/// The ID of a request, as an extension, for pages that show it.
#[derive(Clone)]
pub(super) struct RequestId(pub(super) HeaderValue);

/// Makes IDs: a random prefix of this process and a counter, which is cheaper than a random ID for
/// each request and as unique.
pub(super) struct RequestIds {
    /// The prefix, a hyphen, and room for the number.
    prefix: [u8; PREFIX + NUMBER],
    next: AtomicU64,
    proxies: Vec<TrustedProxy>,
}

impl RequestIds {
    /// `prefix` has eight letters and is unique to the process; IDs from `proxies` are kept.
    pub(super) fn new(prefix: &str, proxies: Vec<TrustedProxy>) -> Self {
        let mut id = [b'-'; PREFIX + NUMBER];
        for (letter, given) in id[..PREFIX - 1].iter_mut().zip(prefix.bytes()) {
            *letter = given;
        }
        Self { prefix: id, next: AtomicU64::default(), proxies }
    }

    /// The ID that a trusted proxy has given to a request, or a new one.
    pub(super) fn id_of(&self, request: &Request) -> HeaderValue {
        let given = request.headers().get(&HEADER).filter(|given| is_safe(given));
        let given = given.filter(|_| is_from_proxy(request.extensions(), &self.proxies));
        given.cloned().unwrap_or_else(|| {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let mut id = self.prefix;
            for (at, letter) in id[PREFIX..].iter_mut().enumerate() {
                let nibble = number >> (4 * (NUMBER - 1 - at)) & 0xf;
                *letter = b"0123456789abcdef"[usize::try_from(nibble).unwrap_or_default()];
            }
            HeaderValue::from_bytes(&id).unwrap_or(HeaderValue::from_static("-"))
        })
    }
}

/// Whether an ID is short and has only characters that cannot forge other fields of a log line.
fn is_safe(id: &HeaderValue) -> bool {
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.".contains(byte);
    (1..=MAX_BYTES).contains(&id.len()) && id.as_bytes().iter().all(is_plain)
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;
    use crate::http::connection::Peer;

    #[test]
    fn only_a_trusted_proxy_chooses_an_id() {
        let ids = RequestIds::new("abcdefgh", vec!["192.0.2.1".parse().unwrap()]);
        let id = |peer: &str, given: &str| {
            let mut request = Request::new(Body::empty());
            request.headers_mut().insert(HEADER, HeaderValue::try_from(given).unwrap());
            request.extensions_mut().insert(Peer::new(Some(peer.parse().unwrap())));
            ids.id_of(&request).to_str().unwrap().to_owned()
        };
        assert_eq!(id("192.0.2.1", "7f3a-1_2.3"), "7f3a-1_2.3");
        assert_eq!(id("192.0.2.2", "7f3a"), "abcdefgh-00000000");
        assert_eq!(id("192.0.2.2", "7f3a"), "abcdefgh-00000001");
        for bad in ["", "a b", "a\"b", &"x".repeat(65)] {
            assert!(id("192.0.2.1", bad).starts_with("abcdefgh-0"), "{bad}");
        }
    }
}
