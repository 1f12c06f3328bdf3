//! Email addresses, which users sign in with.

use std::fmt;
use std::str::FromStr;

use email_address::{EmailAddress, Options};
use icu_casemap::CaseMapper;
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

use crate::error::{Error, Problem, Result};

/// The maximum length of an address, in characters: Django's column, and RFC 5321 section
/// 4.5.3.1.3.
const MAX_CHARS: usize = 254;

/// A valid email address: shown as it was typed, compared without regard to case.
#[derive(Clone, Debug)]
pub struct Email {
    typed: String,
    folded: String,
}

impl Email {
    /// Wraps an address that was checked when it was stored; `folded` is its [`Email::folded`].
    pub(crate) fn from_stored(typed: String, folded: String) -> Self {
        Self { typed, folded }
    }

    /// The address as typed.
    pub fn as_str(&self) -> &str {
        &self.typed
    }

    /// The form that must be unique: the local part with full Unicode case folding and composed
    /// (NFC), the domain in ASCII (IDNA, UTS #46).
    pub fn folded(&self) -> &str {
        &self.folded
    }

    /// Parses an address that may be stored already: older releases accepted compatibility
    /// characters in the local part. New addresses are parsed with [`Email::from_str`].
    pub fn parse_known(typed: &str) -> Result<Self> {
        let folded = fold_address(typed).filter(|_| is_valid(typed)).ok_or_else(invalid)?;
        Ok(Self { typed: typed.to_owned(), folded })
    }
}

/// The unique form of an address ([`Email::folded`]); `None` if the domain is invalid.
pub(crate) fn fold_address(typed: &str) -> Option<String> {
    let (local, domain) = typed.rsplit_once('@')?;
    // Plain ASCII domains skip the checks of IDNA: names such as `a_b.example` are in use.
    let is_plain = domain.is_ascii() && !domain.to_ascii_lowercase().contains("xn--");
    let domain = if is_plain {
        domain.to_ascii_lowercase()
    } else {
        idna::domain_to_ascii(domain).ok().filter(|ascii| !ascii.is_empty())?
    };
    let local = ComposingNormalizerBorrowed::new_nfc().normalize(local);
    Some(format!("{}@{domain}", fold(&local)))
}

/// Whether a text has compatibility characters, such as full-width letters or ligatures. Two
/// addresses that look the same must not belong to two accounts.
fn has_compatibility_characters(text: &str) -> bool {
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
        != ComposingNormalizerBorrowed::new_nfkc().normalize(text)
}

fn invalid() -> Error {
    let message = "Enter a valid email address.";
    let problem = Problem { code: "email_invalid", message: message.to_owned() };
    Error::invalid(message).with_problems(vec![problem])
}

/// Folds the case of a text (Unicode full case folding).
pub(crate) fn fold(text: &str) -> String {
    CaseMapper::new().fold_string(text).into_owned()
}

/// The form of a name that lists are sorted by: case and accents do not count.
pub(crate) fn without_accents(name: &str) -> String {
    let is_accent = |c: &char| ('\u{300}'..='\u{36f}').contains(c);
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(name);
    fold(&decomposed.chars().filter(|c| !is_accent(c)).collect::<String>())
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

/// Whether Django's `EmailField` accepts the address: one address without a display name, at a
/// domain with a dot or at `localhost`.
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
    fn common_addresses_are_accepted() {
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
    fn invalid_addresses_are_refused() {
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
    fn addresses_that_differ_only_in_case_are_equal() {
        let email = |typed: &str| typed.parse::<Email>().unwrap();
        assert_eq!(email("ADA@Example.com"), email("ada@example.COM"));
        assert_eq!(email("straße@example.com"), email("STRASSE@example.com"));
        assert_ne!(email("ada@example.com"), email("bob@example.com"));
    }

    #[test]
    fn addresses_with_equivalent_unicode_and_ascii_forms_are_equal() {
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
        assert!("ada@xn--a.example".parse::<Email>().is_err(), "the domain is not valid Punycode");
    }

    #[test]
    fn new_addresses_with_compatibility_characters_are_refused() {
        for typed in ["ａda@example.com", "ﬁona@example.com", "x²@example.com"] {
            assert!(typed.parse::<Email>().is_err(), "{typed}");
            assert!(Email::parse_known(typed).is_ok(), "existing users can still sign in: {typed}");
        }
        for typed in ["josé@example.com", "한국@example.com", "ñandú@example.com"] {
            assert!(typed.parse::<Email>().is_ok(), "{typed}");
        }
    }
}
