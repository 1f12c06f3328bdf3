//! The JSON bodies of the HTTP API and of `--output json`.
//!
//! These types are a stable interface for clients, so the types of the domain are not serializable.
//! The names and the order of the fields are those of the tutorial's back end.

mod csv_cell;
mod errors;
mod event;
mod json;
mod login;
mod sentence;
mod session;
mod user;

// Only the command line prints these.
#[cfg(feature = "cli")]
mod group;
#[cfg(feature = "cli")]
mod import;
#[cfg(feature = "cli")]
mod key;
#[cfg(feature = "cli")]
mod lockout;

use jiff::fmt::temporal::DateTimePrinter;
use serde::Serializer;

use crate::domain::Timestamp;

pub(crate) use csv_cell::escape_cell;
#[cfg(feature = "cli")]
pub(crate) use csv_cell::unescape_cell;
pub(crate) use errors::{ErrorBody, FieldLocation, HealthBody, InvalidBody, ValidationErrorBody};
pub(crate) use event::EventBody;
#[cfg(feature = "cli")]
pub(crate) use group::{GroupBody, GroupChangeBody};
#[cfg(feature = "cli")]
pub(crate) use import::{DifferenceBody, ImportBody, RejectBody, SchemeBody};
pub(crate) use json::to_json;
#[cfg(feature = "cli")]
pub(crate) use key::KeyBody;
#[cfg(feature = "cli")]
pub(crate) use lockout::LockoutBody;
#[cfg(feature = "cli")]
pub(crate) use login::LoginBody;
pub(crate) use login::LoginRequest;
pub use login::TokenBody;
pub(crate) use sentence::{EventUsers, Part, Sentence};
pub(crate) use session::SessionBody;
pub(crate) use user::UserBody;
#[cfg(feature = "cli")]
pub(crate) use user::{UserChangeBody, UserDetailsBody};

/// Formats a time in RFC 3339 and UTC, with six fractional digits or none, as Django and pydantic
/// do.
pub(crate) fn format_time(time: Timestamp) -> String {
    let digits = if time.subsec_nanosecond() == 0 { 0 } else { 6 };
    DateTimePrinter::new().precision(Some(digits)).timestamp_to_string(&time)
}

fn time<S: Serializer>(time: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&format_time(*time))
}

#[expect(clippy::ref_option, reason = "serde passes a reference")]
fn time_or_null<S: Serializer>(time: &Option<Timestamp>, serializer: S) -> Result<S::Ok, S::Error> {
    match time {
        Some(time) => serializer.serialize_some(&format_time(*time)),
        None => serializer.serialize_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_six_fractional_digits_or_none() {
        for (micros, shown) in [
            (1_793_520_000_000_000, "2026-11-01T08:00:00Z"),
            (1_738_555_445_000_070, "2025-02-03T04:04:05.000070Z"),
            (1_738_555_445_120_000, "2025-02-03T04:04:05.120000Z"),
            (-1, "1969-12-31T23:59:59.999999Z"),
        ] {
            assert_eq!(format_time(Timestamp::from_microsecond(micros).unwrap()), shown);
        }
    }
}
