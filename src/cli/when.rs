//! Times as people type them.

use std::time::Duration;

use crate::domain::{Day, Timestamp};
use crate::error::{Error, Result};

/// The value name and the explanation of an option that takes such a time.
pub(super) const FORMS: &str = "use a time such as `2h` or `30d` ago, `today`, `yesterday`, `2026-01-31`, or \
     `2026-01-31T12:00:00Z` (UTC)";

/// Parses how long ago a time was, a day, or a time in RFC 3339.
pub(super) fn parse(text: &str, now: Timestamp) -> Result<Timestamp> {
    let today = Day::of(now);
    let ago = || humantime::parse_duration(text).ok().and_then(|ago| before(now, ago));
    let day = || format!("{text}T00:00:00Z").parse().ok();
    match text {
        "now" => Some(now),
        "today" => Some(today.begin()),
        "yesterday" => Some(Day(today.0 - 1).begin()),
        text => text.parse().ok().or_else(day).or_else(ago),
    }
    .ok_or_else(|| Error::invalid(format!("`{text}` is not a time")).with_hint(FORMS))
}

fn before(now: Timestamp, ago: Duration) -> Option<Timestamp> {
    now.checked_sub(ago).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_days_and_times_are_understood() {
        let now: Timestamp = "2026-11-26T09:41:00Z".parse().unwrap();
        for (text, time) in [
            ("2h", "2026-11-26T07:41:00Z"),
            ("30d", "2026-10-27T09:41:00Z"),
            ("today", "2026-11-26T00:00:00Z"),
            ("yesterday", "2026-11-25T00:00:00Z"),
            ("now", "2026-11-26T09:41:00Z"),
            ("2026-01-31", "2026-01-31T00:00:00Z"),
            ("2026-01-31T12:00:00Z", "2026-01-31T12:00:00Z"),
        ] {
            assert_eq!(parse(text, now).unwrap().to_string(), time, "{text}");
        }
        for text in ["", "soon", "2026-13-01", "-3d", "99999999y"] {
            assert!(parse(text, now).is_err(), "{text}");
        }
    }
}
