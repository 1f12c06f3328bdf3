//! Users that are imported from or exported to other programs.

use jiff::Timestamp;

#[cfg(feature = "cli")]
use super::TextField;
use super::{PasswordHash, Texts, User};

/// A user from another program, not checked yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Candidate {
    /// The ID to keep; a new one is assigned if `None`.
    pub id: Option<i64>,
    /// The email address.
    pub email: String,
    /// The descriptive fields; a missing one is empty.
    pub texts: Texts,
    /// Whether the user is staff.
    pub is_staff: bool,
    /// Whether the user is a superuser.
    pub is_superuser: bool,
    /// Whether the user is deactivated.
    pub is_deactivated: bool,
    /// The last sign-in.
    pub last_login: Option<Timestamp>,
    /// When the account was created; the time of the import if unknown.
    pub date_joined: Option<Timestamp>,
    /// The password hash in any known scheme; `None` for an unusable password.
    pub hash: Option<PasswordHash>,
    /// The username in the other program; may be empty.
    pub username: String,
    /// The names of the groups.
    pub groups: Vec<String>,
    /// The names of fields that have a value and no counterpart here.
    pub dropped: Vec<String>,
}

#[cfg(feature = "cli")]
impl Candidate {
    /// Parses a time in RFC 3339 format, or a date and time without an offset as UTC.
    pub(crate) fn parse_time(text: &str) -> Result<Timestamp, String> {
        let civil = || {
            let civil = text.parse::<jiff::civil::DateTime>().ok()?;
            jiff::tz::TimeZone::UTC.to_timestamp(civil).ok()
        };
        let time = text.parse::<Timestamp>().ok().or_else(civil);
        let micros = time.and_then(|time| Timestamp::from_microsecond(time.as_microsecond()).ok());
        micros.ok_or_else(|| format!("`{text}` is not a time"))
    }

    /// Builds a candidate from Django's fields, which `text` and `truth` read. Without an email
    /// address, the username is used.
    pub(crate) fn of_django(
        id: Option<i64>,
        text: impl Fn(&str) -> Result<String, String>,
        truth: impl Fn(&str, bool) -> Result<bool, String>,
    ) -> Result<Self, String> {
        let time = |name| match text(name)?.as_str() {
            "" => Ok(None),
            text => Self::parse_time(text).map(Some),
        };
        let email = text("email")?;
        Ok(Self {
            id,
            email: if email.is_empty() { text("username")? } else { email },
            texts: Texts::read(|field| text(field.name).map(Some))?,
            is_staff: truth("is_staff", false)?,
            is_superuser: truth("is_superuser", false)?,
            is_deactivated: !truth("is_active", true)?,
            last_login: time("last_login")?,
            date_joined: time("date_joined")?,
            hash: Some(PasswordHash::new(text("password")?)),
            username: text("username")?,
            groups: Vec::new(),
            dropped: Vec::new(),
        })
    }

    /// Whether a field of Django's user models is imported.
    pub(crate) fn has_django_field(name: &str) -> bool {
        const OTHERS: [&str; 8] = [
            "password",
            "last_login",
            "is_superuser",
            "username",
            "email",
            "is_staff",
            "is_active",
            "date_joined",
        ];
        OTHERS.contains(&name) || TextField::ALL.iter().any(|field| field.name == name)
    }
}

/// A user that is imported from or exported to another program.
#[derive(Clone, Debug)]
pub struct PortableUser {
    /// The user. An import keeps the ID, unless it is [`super::UserId::UNASSIGNED`].
    pub user: User,
    /// The password hash; `None` for an unusable password, or if hashes are not exported.
    pub hash: Option<PasswordHash>,
    /// The username in the other program, if it has usernames besides email addresses.
    pub username: Option<String>,
}

#[cfg(all(test, feature = "cli"))]
mod tests {
    use super::*;

    #[test]
    fn times_in_djangos_formats_are_parsed() {
        for (text, micros) in [
            ("2026-11-01T08:00:00Z", 1_793_520_000_000_000),
            ("2024-07-12T09:30:15.123Z", 1_720_776_615_123_000),
            ("2024-07-12T11:30:15.123456+02:00", 1_720_776_615_123_456),
            ("2024-07-12 09:30:15.123456", 1_720_776_615_123_456),
            ("2025-02-03 04:05:06.000070", 1_738_555_506_000_070),
            ("1969-12-31 23:59:59", -1_000_000),
        ] {
            assert_eq!(Candidate::parse_time(text).unwrap().as_microsecond(), micros, "{text}");
        }
        for text in ["", "yesterday", "2024-13-01", "99999-01-01T00:00:00Z"] {
            assert!(Candidate::parse_time(text).is_err(), "{text}");
        }
    }
}
