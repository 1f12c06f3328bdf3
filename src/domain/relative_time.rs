//! Times in words, relative to the current one.

use jiff::Timestamp;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
const TWO_DAYS: i64 = 2 * DAY;
const WEEK: i64 = 7 * DAY;

/// A time relative to `now`: "2 minutes ago", "in 3 hours", or a date if it is a week away or more.
pub(crate) fn relative(then: Timestamp, now: Timestamp) -> String {
    let seconds = then.as_second() - now.as_second();
    if seconds > 0 { future(then, seconds) } else { past(then, -seconds) }
}

fn past(then: Timestamp, seconds: i64) -> String {
    match seconds {
        ..MINUTE => "just now".to_owned(),
        DAY..TWO_DAYS => "yesterday".to_owned(),
        MINUTE..WEEK => format!("{} ago", rounded(seconds, 0)),
        _ => date(then),
    }
}

fn future(then: Timestamp, seconds: i64) -> String {
    match seconds {
        ..MINUTE => "in a moment".to_owned(),
        // Rounded up: what is promised to end has ended then.
        MINUTE..WEEK => format!("in {}", rounded(seconds, 1)),
        _ => date(then),
    }
}

/// A duration in its largest unit, rounded up: "10 seconds", "4 minutes".
pub(crate) fn duration(seconds: u64) -> String {
    rounded(i64::try_from(seconds).unwrap_or(i64::MAX), 1)
}

/// A number of seconds in its largest unit; `up` is 1 to round up, and 0 to round down.
fn rounded(seconds: i64, up: i64) -> String {
    let (unit, noun) = match seconds {
        ..MINUTE => (1, "second"),
        MINUTE..HOUR => (MINUTE, "minute"),
        HOUR..DAY => (HOUR, "hour"),
        _ => (DAY, "day"),
    };
    let count = (seconds / unit).saturating_add(if seconds % unit > 0 { up } else { 0 });
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// A date such as "3 Sep 2026", in UTC.
pub(crate) fn date(time: Timestamp) -> String {
    time.strftime("%-d %b %Y").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_within_a_week_are_relative_and_others_are_dates() {
        let now = Timestamp::from_second(1_795_000_000).unwrap();
        for (seconds, shown) in [
            (0, "just now"),
            (-59, "just now"),
            (-60, "1 minute ago"),
            (-179, "2 minutes ago"),
            (-7_200, "2 hours ago"),
            (-86_399, "23 hours ago"),
            (-86_400, "yesterday"),
            (-172_800, "2 days ago"),
            (-604_799, "6 days ago"),
            (-604_800, "11 Nov 2026"),
            (1, "in a moment"),
            (61, "in 2 minutes"),
            (7_200, "in 2 hours"),
            (90_000, "in 2 days"),
            (604_800, "25 Nov 2026"),
        ] {
            let then = Timestamp::from_second(now.as_second() + seconds).unwrap();
            assert_eq!(relative(then, now), shown, "{seconds}");
        }
    }

    #[test]
    fn durations_are_rounded_up_to_their_largest_unit() {
        for (seconds, shown) in
            [(1, "1 second"), (10, "10 seconds"), (61, "2 minutes"), (3600, "1 hour")]
        {
            assert_eq!(duration(seconds), shown);
        }
    }
}
