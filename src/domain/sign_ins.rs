//! Numbers of sign-ins.

use jiff::Timestamp;

const SECONDS_PER_DAY: i64 = 24 * 3600;

/// A day in UTC, as the number of days since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub i64);

impl Day {
    /// The day that contains a time.
    pub fn of(time: Timestamp) -> Self {
        Self(time.as_second().div_euclid(SECONDS_PER_DAY))
    }

    /// The first moment of the day.
    pub fn begin(self) -> Timestamp {
        let second = self.0.saturating_mul(SECONDS_PER_DAY);
        Timestamp::from_second(second).unwrap_or(Timestamp::MAX)
    }
}

/// The sign-ins of one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignIns {
    /// The day.
    pub day: Day,
    /// The number of sessions that began with a sign-in.
    pub succeeded: u64,
    /// The number of refused attempts.
    pub refused: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_at_midnight_in_utc_also_before_1970() {
        for (time, begin) in [
            ("2026-11-26T23:59:59.9Z", "2026-11-26T00:00:00Z"),
            ("2026-11-26T00:00:00Z", "2026-11-26T00:00:00Z"),
            ("1969-12-31T23:00:00Z", "1969-12-31T00:00:00Z"),
        ] {
            assert_eq!(Day::of(time.parse().unwrap()).begin().to_string(), begin);
        }
    }
}
