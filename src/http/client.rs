//! The client of a request, directly or behind a proxy.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;
use std::sync::Arc;

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap, header};
use ipnet::IpNet;

use super::App;
use super::connection::{Peer, Secure};
use super::cookies::device_tokens;
use super::spray::{Reporter, Spray};
use crate::domain::{LoginSource, Network};
use crate::error::{Error, Result};
use crate::service::Service;

/// A proxy whose `X-Forwarded-*` headers are trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrustedProxy {
    /// A proxy with an address in this network.
    Network(IpNet),
    /// A proxy that connects to a Unix socket.
    Unix,
}

impl FromStr for TrustedProxy {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        if text == "unix" {
            return Ok(Self::Unix);
        }
        let network = text.parse().ok().or_else(|| text.parse::<IpAddr>().ok().map(IpNet::from));
        network.map(Self::Network).ok_or_else(|| {
            Error::invalid(format!(
                "`{text}` is neither a network such as `10.0.0.0/8`, nor an address, nor `unix`"
            ))
        })
    }
}

/// The client of a request, and the service with the client as origin.
pub(super) struct Client {
    /// `None` for a client on a Unix socket, or if the address is unknown.
    address: Option<IpAddr>,
    /// Whether the address is that of the connection, and not from a proxy's header.
    is_direct: bool,
    spray: Arc<Spray>,
    pub(super) service: Service,
    /// Whether the request arrived over TLS, here or at a trusted proxy.
    pub(super) is_secure: bool,
    /// The `User-Agent`.
    pub(super) device: Option<String>,
}

impl Client {
    /// Reports the result of a sign-in by this client.
    pub(super) fn reporter(&self) -> Reporter {
        Reporter::new(Arc::clone(&self.spray), self.address.filter(|_| self.is_direct))
    }

    /// The source of an attempt to sign in: the network, and the browser's device tokens.
    pub(super) fn login_source(&self, headers: &HeaderMap) -> LoginSource {
        let network = self.address.map_or_else(Network::local, Network::of);
        LoginSource { network, devices: device_tokens(headers, self.is_secure) }
    }
}

impl FromRequestParts<App> for Client {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let trusted = &app.site.trusted_proxies;
        let peer = peer(&parts.extensions);
        let address = address(peer, &parts.headers, trusted);
        let origin: Arc<str> = match (address, parts.extensions.get::<Peer>()) {
            (Some(_), Some(known)) if address == peer => Arc::clone(&known.name),
            (Some(address), _) => address.to_string().into(),
            (None, _) => "local".into(),
        };
        let is_secure = is_secure(parts, app);
        let agent = parts.headers.get(header::USER_AGENT);
        let device = agent.and_then(|value| value.to_str().ok()).map(str::to_owned);
        let is_direct = address == peer;
        let (service, spray) = (app.service.with_origin(origin), Arc::clone(&app.spray));
        Ok(Self { address, is_direct, spray, service, is_secure, device })
    }
}

/// The address of the connection; `None` for a Unix socket.
fn peer(extensions: &Extensions) -> Option<IpAddr> {
    let ours = extensions.get::<Peer>().and_then(|peer| peer.address);
    // A program that nests the router may supply the address.
    let theirs = || extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    ours.or_else(theirs)
}

/// Whether a request arrived over TLS, here or at a trusted proxy.
pub(super) fn is_secure(parts: &Parts, app: &App) -> bool {
    parts.extensions.get::<Secure>().is_some()
        || forwarded(parts, app, "x-forwarded-proto").as_deref() == Some("https")
}

fn is_trusted(address: Option<IpAddr>, trusted: &[TrustedProxy]) -> bool {
    trusted.iter().any(|proxy| match (proxy, address) {
        (TrustedProxy::Unix, None) => true,
        (TrustedProxy::Network(network), Some(address)) => {
            network.contains(&address.to_canonical())
        }
        _ => false,
    })
}

/// Whether a request comes from a trusted proxy.
pub(super) fn is_from_proxy(extensions: &Extensions, proxies: &[TrustedProxy]) -> bool {
    is_trusted(peer(extensions), proxies)
}

/// The last value of a header, if it comes from a trusted proxy.
pub(super) fn forwarded(parts: &Parts, app: &App, name: &str) -> Option<String> {
    let is_by_proxy = is_from_proxy(&parts.extensions, &app.site.trusted_proxies);
    is_by_proxy.then(|| last(&parts.headers, name).map(str::to_owned)).flatten()
}

/// The last element of a header to which every hop appends.
fn last<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let value = headers.get_all(name).into_iter().next_back()?;
    value.to_str().ok()?.rsplit(',').next().map(str::trim)
}

/// The client's address: the right-most hop that is not a trusted proxy. The client could have
/// forged everything to the left of it.
fn address(peer: Option<IpAddr>, headers: &HeaderMap, trusted: &[TrustedProxy]) -> Option<IpAddr> {
    let mut nearest = peer;
    if is_trusted(peer, trusted) {
        let values = headers.get_all("x-forwarded-for").into_iter().rev();
        let hops = values.flat_map(|value| value.to_str().unwrap_or_default().rsplit(','));
        for hop in hops {
            // A value that is not an address does not identify the client.
            let Ok(address) = hop.trim().parse::<IpAddr>() else { break };
            nearest = Some(address);
            if !is_trusted(nearest, trusted) {
                break;
            }
        }
    }
    nearest
}

#[cfg(fuzzing)]
pub(crate) fn check_forwarded(input: &[u8]) {
    use axum::http::HeaderValue;
    let trusted =
        ["10.0.0.0/8", "2001:db8::/32", "unix"].map(|text| text.parse().expect("a proxy"));
    let seen = |value: &[u8]| {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", HeaderValue::from_bytes(value).ok()?);
        address(None, &headers, &trusted)
    };
    if let Some(found) = seen(input).filter(|found| !is_trusted(Some(*found), &trusted)) {
        assert_eq!(seen(&[b"6.6.6.6, ", input].concat()), Some(found));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(peer: &str, forwarded: &[&str], trusted: &[&str], found: &str) {
        let trusted: Vec<TrustedProxy> = trusted.iter().map(|text| text.parse().unwrap()).collect();
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append("x-forwarded-for", value.parse().unwrap());
        }
        let address = address(peer.parse().ok(), &headers, &trusted);
        assert_eq!(address.map_or_else(Network::local, Network::of).as_str(), found);
    }

    #[test]
    fn forwarded_headers_are_ignored_unless_the_proxy_is_trusted() {
        check("192.0.2.1", &["198.51.100.7"], &[], "192.0.2.1");
        check("192.0.2.1", &["198.51.100.7"], &["10.0.0.0/8"], "192.0.2.1");
        check("unix", &["198.51.100.7"], &["10.0.0.0/8"], "local");
    }

    #[test]
    fn the_right_most_untrusted_hop_is_the_client() {
        let proxies = ["10.0.0.0/8", "127.0.0.1", "2001:db8::/32"];
        check("127.0.0.1", &["198.51.100.7"], &proxies, "198.51.100.7");
        check("127.0.0.1", &["1.1.1.1, 198.51.100.7, 10.1.2.3"], &proxies, "198.51.100.7");
        check("127.0.0.1", &["1.1.1.1", "198.51.100.7, 10.1.2.3"], &proxies, "198.51.100.7");
        check("::ffff:127.0.0.1", &["198.51.100.7"], &proxies, "198.51.100.7");
        check("127.0.0.1", &["10.1.1.1, 10.1.2.3"], &proxies, "10.1.1.1");
        check("127.0.0.1", &["2001:db9:1:2:3::4"], &proxies, "2001:db9:1:2::/64");
    }

    #[test]
    fn hops_that_are_not_addresses_are_ignored() {
        for value in ["", "x", "1.1.1.1 2.2.2.2", "unknown, 10.0.0.1", "198.51.100.7:80"] {
            let found = if value.ends_with("10.0.0.1") { "10.0.0.1" } else { "127.0.0.1" };
            check("127.0.0.1", &[value], &["127.0.0.0/8", "10.0.0.0/8"], found);
        }
        check("unix", &["198.51.100.7"], &["unix"], "198.51.100.7");
        check("unix", &[], &["unix"], "local");
    }

    #[test]
    fn invalid_trusted_proxies_are_rejected() {
        for text in ["", "x", "10.0.0.0/33", "10.0.0", "Unix"] {
            assert!(text.parse::<TrustedProxy>().is_err(), "{text}");
        }
    }
}
