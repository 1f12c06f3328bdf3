//! Email addresses, which are the names that people sign in with.

use std::fmt;
use std::str::FromStr;

use email_address::{EmailAddress, Options};
use icu_casemap::CaseMapper;

use crate::error::{Error, Problem, Result};

/// The longest address, in characters: Django's column, and RFC 5321 section 4.5.3.1.3.
const MAX_CHARS: usize = 254;

/// A valid email address: shown as it was typed, compared without regard to case.
#[derive(Clone, Debug)]
pub struct Email {
    typed: String,
    folded: String,
}

impl Email {
    /// An address that was checked when it was stored; `folded` is its [`Email::folded`].
    pub(crate) fn from_stored(typed: String, folded: String) -> Self {
        Self { typed, folded }
    }

    /// The address as its owner wrote it.
    pub fn as_str(&self) -> &str {
        &self.typed
    }

    /// The form that is unique: Unicode's full case folding, in both parts of the address.
    pub fn folded(&self) -> &str {
        &self.folded
    }
}

/// The form of a text in which letters of either case are the same.
pub(crate) fn fold(text: &str) -> String {
    CaseMapper::new().fold_string(text).into_owned()
}

impl FromStr for Email {
    type Err = Error;

    fn from_str(typed: &str) -> Result<Self> {
        if is_valid(typed) {
            Ok(Self { typed: typed.to_owned(), folded: fold(typed) })
        } else {
            let message = "Enter a valid email address.";
            let problem = Problem { code: "email_invalid", message: message.to_owned() };
            Err(Error::invalid(message).with_problems(vec![problem]))
        }
    }
}

/// What Django's `EmailField` takes: one address without a display name, at a domain with a dot
/// or at `localhost`.
fn is_valid(typed: &str) -> bool {
    let options = Options::default().without_display_text().without_domain_literal();
    let plain = |c: char| !c.is_control() && !c.is_whitespace() && c != '"';
    typed.chars().count() <= MAX_CHARS
        && typed.chars().all(plain)
        && EmailAddress::parse_with_options(typed, options)
            .is_ok_and(|email| email.domain().contains('.') || email.domain() == "localhost")
}

impl PartialEq for Email {
    fn eq(&self, other: &Self) -> bool {
        self.folded == other.folded
    }
}

impl Eq for Email {}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.typed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_what_people_have() {
        for typed in [
            "ada@example.com",
            "Ada.Lovelace+ci@Example.COM",
            "o'brien@example.co.uk",
            "пользователь@пример.рф",
            "root@localhost",
        ] {
            assert_eq!(typed.parse::<Email>().unwrap().as_str(), typed);
        }
    }

    #[test]
    fn refuses_what_is_no_address() {
        let long = format!("{}@example.com", "a".repeat(250));
        for typed in [
            "",
            "ada",
            "@example.com",
            "ada@",
            "ada@example",
            "a b@example.com",
            "ada@exa mple.com",
            "ada@example.com\n",
            "a\0@example.com",
            "Ada <ada@example.com>",
            "ada@[127.0.0.1]",
            "a@b@example.com",
            "\u{202e}\n@example.com",
            &long,
        ] {
            assert!(typed.parse::<Email>().is_err(), "{typed:?}");
        }
    }

    #[test]
    fn is_the_same_address_in_any_case() {
        let email = |typed: &str| typed.parse::<Email>().unwrap();
        assert_eq!(email("ADA@Example.com"), email("ada@example.COM"));
        assert_eq!(email("straße@example.com"), email("STRASSE@example.com"));
        assert_ne!(email("ada@example.com"), email("bob@example.com"));
    }
}
