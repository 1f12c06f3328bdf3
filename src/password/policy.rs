//! Password validation: Django's four validators and an estimate of guessability.

use std::sync::atomic::{AtomicBool, Ordering};

use zxcvbn::matching::patterns::MatchPattern;
use zxcvbn::zxcvbn;

use crate::clock::Random;
use crate::domain::Password;
use crate::error::{Error, Problem, Result};

/// A password that zxcvbn guesses in fewer attempts counts as common, like those on Django's list.
const COMMON_GUESSES: u64 = 20_000;

/// The maximum similarity to an attribute of the user, in percent.
const SIMILAR_PER_CENT: usize = 70;

/// User attributes that the password must not resemble, under the names used in messages.
#[derive(Clone, Copy, Debug, Default)]
pub struct Attributes<'a> {
    /// The owner's email address.
    pub email: &'a str,
    /// The owner's first name.
    pub first_name: &'a str,
    /// The owner's last name.
    pub last_name: &'a str,
}

impl<'a> Attributes<'a> {
    fn named(self) -> [(&'static str, &'a str); 3] {
        [
            ("email address", self.email),
            ("first name", self.first_name),
            ("last name", self.last_name),
        ]
    }
}

/// The rules for new passwords: Django's four validators, with their messages and codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// The minimum number of characters.
    pub min_length: usize,
}

impl Default for Policy {
    fn default() -> Self {
        Self { min_length: 8 }
    }
}

/// Whether zxcvbn has built its dictionaries.
static IS_LOADED: AtomicBool = AtomicBool::new(false);

impl Policy {
    /// Whether a password has been checked in this process before; the first check takes a hundred
    /// times as long.
    pub(crate) fn is_loaded() -> bool {
        IS_LOADED.load(Ordering::Relaxed)
    }

    /// Checks `password` for this user; the error has all problems, in Django's order.
    pub fn check(&self, password: &Password, owner: Attributes<'_>) -> Result<()> {
        let password = password.expose();
        let problems: Vec<Problem> = [
            too_similar(password, owner),
            self.too_short(password),
            too_common(password),
            entirely_numeric(password),
        ]
        .into_iter()
        .flatten()
        .collect();
        IS_LOADED.store(true, Ordering::Relaxed);
        if problems.is_empty() {
            return Ok(());
        }
        let message = problems.iter().map(|p| p.message.as_str()).collect::<Vec<_>>().join(" ");
        let error = Error::invalid(message).with_problems(problems);
        let suggestions: Vec<String> = zxcvbn(password, &[])
            .feedback()
            .map(|feedback| feedback.suggestions().iter().map(ToString::to_string).collect())
            .unwrap_or_default();
        Err(if suggestions.is_empty() { error } else { error.with_hint(suggestions.join(" ")) })
    }

    fn too_short(self, password: &str) -> Option<Problem> {
        let min = self.min_length;
        (password.chars().count() < min).then(|| {
            let noun = if min == 1 { "character" } else { "characters" };
            let must = format!("It must contain at least {min} {noun}.");
            Problem {
                code: "password_too_short",
                message: format!("This password is too short. {must}"),
            }
        })
    }
}

fn too_similar(password: &str, owner: Attributes<'_>) -> Option<Problem> {
    let known: Vec<(&str, String)> = owner
        .named()
        .into_iter()
        .flat_map(|(name, value)| words(value).map(move |word| (name, word)))
        .collect();
    let inputs: Vec<&str> = known.iter().map(|(_, word)| word.as_str()).collect();
    let entropy = zxcvbn(password, &inputs);
    let matched = entropy.sequence().iter().filter_map(|found| match &found.pattern {
        MatchPattern::Dictionary(word) => known
            .iter()
            .find(|(_, known)| *known == word.matched_word)
            .map(|(name, _)| (*name, found.token.chars().count())),
        _ => None,
    });
    let (mut name, mut longest, mut covered) = ("", 0, 0);
    for (field, length) in matched {
        covered += length;
        if length > longest {
            (name, longest) = (field, length);
        }
    }
    (covered > 0 && covered * 100 >= password.chars().count() * SIMILAR_PER_CENT).then(|| Problem {
        code: "password_too_similar",
        message: format!("The password is too similar to the {name}."),
    })
}

/// The value and its words in lower case, without words of one or two letters.
fn words(value: &str) -> impl Iterator<Item = String> {
    let whole = value.to_lowercase();
    let parts: Vec<String> =
        whole.split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect();
    std::iter::once(whole).chain(parts).filter(|word| word.chars().count() > 2)
}

fn too_common(password: &str) -> Option<Problem> {
    let guesses = zxcvbn(&password.trim().to_lowercase(), &[]).guesses();
    (guesses < COMMON_GUESSES).then(|| Problem {
        code: "password_too_common",
        message: "This password is too common.".to_owned(),
    })
}

fn entirely_numeric(password: &str) -> Option<Problem> {
    let numeric = !password.is_empty() && password.chars().all(char::is_numeric);
    numeric.then(|| Problem {
        code: "password_entirely_numeric",
        message: "This password is entirely numeric.".to_owned(),
    })
}

/// Generates a password of unambiguous letters and digits in groups of five: 25 characters, or as
/// many as `min_length` requires.
pub(crate) fn generate(min_length: usize, random: &dyn Random) -> Result<Password> {
    const ALPHABET: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    // Five characters and a hyphen per group. `Password::new` refuses a result that is too long.
    let groups = (min_length.min(Password::MAX_BYTES) + 1).div_ceil(6).max(5);
    let mut bytes = vec![0; groups * 5];
    random.fill(&mut bytes)?;
    let letter = |byte: &u8| char::from(ALPHABET[usize::from(byte % 32)]);
    let groups: Vec<String> =
        bytes.chunks(5).map(|group| group.iter().map(letter).collect()).collect();
    Password::new(groups.join("-"))
}
