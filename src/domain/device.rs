//! The client of a session in words, from its `User-Agent` (RFC 9110, section 10.1.5).
//!
//! Browsers freeze their `User-Agent`, and only the family of browser and system is of use to a
//! person. Parsers that know every client carry hundreds of kilobytes of rules and a regular
//! expression engine, so the names are found here.

use super::Session;

/// The kind of a client, which selects its icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DeviceKind {
    /// A browser on a computer.
    Desktop,
    /// A browser on a phone or a tablet.
    Phone,
    /// A program.
    Program,
    /// Not known.
    Unknown,
}

/// The client of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Device {
    /// A name such as "Chrome on Linux".
    pub(crate) name: String,
    /// The kind.
    pub(crate) kind: DeviceKind,
}

/// Browsers by a part of their `User-Agent`. Most contain the parts of those that come later.
const BROWSERS: [(&str, &str); 14] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Opera", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Vivaldi/", "Vivaldi"),
    ("YaBrowser/", "Yandex Browser"),
    ("DuckDuckGo/", "DuckDuckGo"),
    ("FxiOS/", "Firefox"),
    ("Firefox/", "Firefox"),
    ("HeadlessChrome/", "Headless Chrome"),
    ("CriOS/", "Chrome"),
    ("Chromium/", "Chromium"),
    ("Chrome/", "Chrome"),
    ("Version/", "Safari"),
];

/// Systems by a part of the `User-Agent`, likewise.
const SYSTEMS: [(&str, &str, DeviceKind); 8] = [
    ("iPhone", "iPhone", DeviceKind::Phone),
    ("iPad", "iPad", DeviceKind::Phone),
    ("Android", "Android", DeviceKind::Phone),
    ("Windows", "Windows", DeviceKind::Desktop),
    ("CrOS", "ChromeOS", DeviceKind::Desktop),
    ("Mac OS X", "macOS", DeviceKind::Desktop),
    ("Linux", "Linux", DeviceKind::Desktop),
    ("X11", "Unix", DeviceKind::Desktop),
];

/// The maximum length of a program's name, in bytes.
const MAX_PRODUCT_BYTES: usize = 40;

impl Device {
    /// The client that sends this `User-Agent`.
    pub(crate) fn of_user_agent(text: &str) -> Self {
        let browser = BROWSERS.iter().find(|(part, _)| text.contains(part));
        let system = SYSTEMS.iter().find(|(part, ..)| text.contains(part));
        match (text.starts_with("Mozilla/"), browser, system) {
            (true, Some((_, browser)), Some((_, system, kind))) => {
                Self { name: format!("{browser} on {system}"), kind: *kind }
            }
            (true, Some((_, name)), None) => {
                Self { name: (*name).to_owned(), kind: DeviceKind::Desktop }
            }
            (true, None, Some((_, system, kind))) => {
                Self { name: format!("Browser on {system}"), kind: *kind }
            }
            (true, None, None) => Self::unknown(),
            (false, ..) => product(text).map_or_else(Self::unknown, |name| Self {
                name: name.to_owned(),
                kind: DeviceKind::Program,
            }),
        }
    }

    /// The client of a session: the name that its user gave it, or else its `User-Agent`.
    pub(crate) fn of(session: &Session) -> Self {
        let found = match &session.device {
            Some(text) => Self::of_user_agent(text),
            // Only the operator's origin says who uses this machine.
            None if session.origin.starts_with("uid ") => {
                Self { name: "vouchsafe command line".to_owned(), kind: DeviceKind::Program }
            }
            None => Self::unknown(),
        };
        match &session.name {
            Some(name) => Self { name: name.clone(), ..found },
            None => found,
        }
    }

    fn unknown() -> Self {
        Self { name: "Unknown device".to_owned(), kind: DeviceKind::Unknown }
    }
}

/// The first product of a program, such as `curl` in `curl/8.5.0`.
fn product(text: &str) -> Option<&str> {
    let (name, version) = text.split_whitespace().next()?.split_once('/')?;
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let is_product = !name.is_empty()
        && name.len() <= MAX_PRODUCT_BYTES
        && name.chars().all(is_plain)
        && version.starts_with(|c: char| c.is_ascii_digit());
    is_product.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_and_programs_are_named_without_versions() {
        use DeviceKind::{Desktop, Phone, Program, Unknown};
        let webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";
        for (text, name, kind) in [
            (format!("Mozilla/5.0 (X11; Linux x86_64) {webkit} Chrome/140.0.0.0 Safari/537.36"),
                "Chrome on Linux", Desktop),
            (format!("Mozilla/5.0 (Windows NT 10.0; Win64; x64) {webkit} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0"),
                "Edge on Windows", Desktop),
            ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0".to_owned(),
                "Firefox on macOS", Desktop),
            ("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1".to_owned(),
                "Safari on iPhone", Phone),
            (format!("Mozilla/5.0 (Linux; Android 10; K) {webkit} Chrome/140.0.0.0 Mobile Safari/537.36"),
                "Chrome on Android", Phone),
            (format!("Mozilla/5.0 (Linux; Android 14; SAMSUNG SM-S921B) {webkit} SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36"),
                "Samsung Internet on Android", Phone),
            ("curl/8.5.0".to_owned(), "curl", Program),
            ("python-requests/2.32.3".to_owned(), "python-requests", Program),
            ("Netscape <script>".to_owned(), "Unknown device", Unknown),
            ("<b>/1".to_owned(), "Unknown device", Unknown),
            ("Mozilla/5.0".to_owned(), "Unknown device", Unknown),
            (String::new(), "Unknown device", Unknown),
        ] {
            assert_eq!(Device::of_user_agent(&text), Device { name: name.to_owned(), kind });
        }
    }
}
