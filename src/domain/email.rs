//! Email addresses, which are the names that people sign in with.

use std::fmt;
use std::str::FromStr;

use email_address::{EmailAddress, Options};
use icu_casemap::CaseMapper;
use icu_normalizer::ComposingNormalizerBorrowed;

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

    /// The form that is unique: the local part in Unicode's full case folding and composed (NFC),
    /// the domain in ASCII (IDNA, UTS #46).
    pub fn folded(&self) -> &str {
        &self.folded
    }

    /// An address that an account may have since a release that accepted more: compatibility
    /// characters in the local part. New addresses are parsed by [`Email::from_str`].
    pub fn parse_known(typed: &str) -> Result<Self> {
        let folded = fold_address(typed).filter(|_| is_valid(typed)).ok_or_else(invalid)?;
        Ok(Self { typed: typed.to_owned(), folded })
    }
}

/// The unique form of an address; `None` for one without a domain that DNS could have.
pub(crate) fn fold_address(typed: &str) -> Option<String> {
    let (local, domain) = typed.rsplit_once('@')?;
    // What needs no translation is left as it is: names such as `a_b.example` are in use.
    let is_plain = domain.is_ascii() && !domain.to_ascii_lowercase().contains("xn--");
    let domain = if is_plain {
        domain.to_ascii_lowercase()
    } else {
        idna::domain_to_ascii(domain).ok().filter(|ascii| !ascii.is_empty())?
    };
    let local = ComposingNormalizerBorrowed::new_nfc().normalize(local);
    Some(format!("{}@{domain}", fold(&local)))
}

/// Whether a text has characters that are only another way to write others, such as full-width
/// letters or ligatures: two addresses that look the same must not be two accounts.
fn has_compatibility_characters(text: &str) -> bool {
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
        != ComposingNormalizerBorrowed::new_nfkc().normalize(text)
}

fn invalid() -> Error {
    let message = "Enter a valid email address.";
    let problem = Problem { code: "email_invalid", message: message.to_owned() };
    Error::invalid(message).with_problems(vec![problem])
}

/// The form of a text in which letters of either case are the same.
pub(crate) fn fold(text: &str) -> String {
    CaseMapper::new().fold_string(text).into_owned()
}

impl FromStr for Email {
    type Err = Error;

    fn from_str(typed: &str) -> Result<Self> {
        let email = Self::parse_known(typed)?;
        let (local, _) = typed.rsplit_once('@').unwrap_or_default();
        if has_compatibility_characters(local) {
            return Err(invalid());
        }
        Ok(email)
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

    #[test]
    fn is_the_same_address_however_the_domain_is_written() {
        let email = |typed: &str| typed.parse::<Email>().unwrap();
        for (one, other) in [
            ("ada@пример.рф", "ADA@xn--e1afmkfd.xn--p1ai"),
            ("ada@BÜCHER.example", "ada@xn--bcher-kva.example"),
            ("ada@ｅｘａｍｐｌｅ.com", "ada@example.com"),
            ("ada@a_b.example.com", "ada@A_B.example.com"),
            ("\u{212b}ngström@example.com", "\u{e5}ngström@example.com"),
        ] {
            assert_eq!(email(one), email(other), "{one} {other}");
        }
        assert_eq!(email("ada@пример.рф").folded(), "ada@xn--e1afmkfd.xn--p1ai");
        assert!("ada@xn--a.example".parse::<Email>().is_err(), "no domain has that form");
    }

    #[test]
    fn two_spellings_that_look_the_same_are_not_two_accounts() {
        for typed in ["ａda@example.com", "ﬁona@example.com", "x²@example.com"] {
            assert!(typed.parse::<Email>().is_err(), "{typed}");
            assert!(Email::parse_known(typed).is_ok(), "who has it can still sign in: {typed}");
        }
        for typed in ["josé@example.com", "한국@example.com", "ñandú@example.com"] {
            assert!(typed.parse::<Email>().is_ok(), "{typed}");
        }
    }
}
