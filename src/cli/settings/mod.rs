//! The settings of the program. `table` has one row for each; its flag, variable, key in the
//! settings file, help, completions, reference documentation, and `where --settings` follow from it.
//!
//! A flag overrides the variable, the variable overrides the file, the file overrides the default.

mod file;
mod flags;
pub(super) mod table;
mod value;

use std::fmt;
use std::marker::PhantomData;

use clap::{Arg, ArgMatches};

pub(super) use file::{SettingsFile, candidates};
pub(super) use flags::{GlobalFlags, ServeFlags};
pub(super) use value::{Color, Count, Format, LogFormat, NamedLink, SettingValue};

use super::environment::variable;
use crate::error::{Error, Result};

/// A setting, and the type of its value.
pub(super) struct Setting<T> {
    facts: SettingFacts,
    value: PhantomData<fn() -> T>,
}

/// What a row of the table says about a setting.
#[derive(Clone, Copy)]
pub(super) struct SettingFacts {
    /// The flag without its dashes; the variable is `VOUCHSAFE_` and the same words.
    pub(super) flag: &'static str,
    short: Option<char>,
    alias: Option<&'static str>,
    value_name: &'static str,
    pub(super) help: &'static str,
    /// The path in the settings file, such as `token.ttl`.
    pub(super) key: Option<&'static str>,
    /// What the key does if it negates the flag, as `docs` and `--no-docs`.
    pub(super) negated_help: Option<&'static str>,
    /// The default as the documentation states it. The library applies it; a test compares.
    pub(super) default: &'static str,
    /// A value in TOML for the example of a settings file, if the default is not one.
    pub(super) sample: Option<&'static str>,
    pub(super) scope: Scope,
    /// The commands and groups that use the setting; without any, all of them do.
    pub(super) used_by: &'static [&'static str],
}

/// The commands that accept a setting as a flag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// All of them, and each help text shows it.
    General,
    /// All of them, and a help text shows it where the command uses it.
    Service,
    /// Only `serve`.
    Serve,
}

/// Where the value of a setting comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    Flag,
    Variable,
    File,
    Default,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Flag => "flag",
            Self::Variable => "variable",
            Self::File => "file",
            Self::Default => "default",
        })
    }
}

impl<T> Setting<T> {
    const fn new(flag: &'static str, value_name: &'static str, help: &'static str) -> Self {
        let facts = SettingFacts {
            flag,
            short: None,
            alias: None,
            value_name,
            help,
            key: None,
            negated_help: None,
            default: "",
            sample: None,
            scope: Scope::General,
            used_by: &[],
        };
        Self { facts, value: PhantomData }
    }

    const fn key(mut self, key: &'static str) -> Self {
        self.facts.key = Some(key);
        self
    }

    const fn negated_key(mut self, key: &'static str, help: &'static str) -> Self {
        self.facts.negated_help = Some(help);
        self.key(key)
    }

    const fn default(mut self, default: &'static str) -> Self {
        self.facts.default = default;
        self
    }

    const fn sample(mut self, sample: &'static str) -> Self {
        self.facts.sample = Some(sample);
        self
    }

    const fn short(mut self, short: char) -> Self {
        self.facts.short = Some(short);
        self
    }

    const fn alias(mut self, alias: &'static str) -> Self {
        self.facts.alias = Some(alias);
        self
    }

    const fn used_by(mut self, commands: &'static [&'static str]) -> Self {
        self.facts.scope = Scope::Service;
        self.facts.used_by = commands;
        self
    }

    const fn of_serve(mut self) -> Self {
        self.facts.scope = Scope::Serve;
        self
    }
}

impl SettingFacts {
    /// The environment variable.
    pub(super) fn variable(&self) -> String {
        format!("VOUCHSAFE_{}", self.flag.replace('-', "_").to_uppercase())
    }

    /// A value for the settings file, in TOML: the sample, or else the default.
    pub(super) fn example(&self) -> String {
        match (self.sample, self.default.parse::<u64>()) {
            (Some(sample), _) => sample.to_owned(),
            (None, Ok(number)) => number.to_string(),
            (None, Err(_)) => format!("\"{}\"", self.default),
        }
    }
}

/// A setting of any type.
pub(super) trait Row {
    fn facts(&self) -> &SettingFacts;

    /// The command-line option.
    fn option(&self) -> Arg;

    /// Checks the value in the settings file, if there is one.
    fn check(&self, file: &SettingsFile) -> Result<()>;

    /// The value as text, and its source; `None` if it is not set and has no default.
    fn show(&self, sources: &Sources) -> Result<Option<(String, Source)>>;
}

impl<T: SettingValue> Row for Setting<T> {
    fn facts(&self) -> &SettingFacts {
        &self.facts
    }

    fn option(&self) -> Arg {
        flags::option::<T>(&self.facts)
    }

    fn check(&self, file: &SettingsFile) -> Result<()> {
        file.value(self).map(drop)
    }

    fn show(&self, sources: &Sources) -> Result<Option<(String, Source)>> {
        let default = Some(self.facts.default).filter(|text| !text.is_empty());
        Ok(match sources.find(self)? {
            Some((value, source)) => Some((value.to_text(), source)),
            None => default.map(|text| (text.to_owned(), Source::Default)),
        })
    }
}

/// The flags of a command line, the environment, and the settings file.
pub(super) struct Sources {
    flags: ArgMatches,
    pub(super) file: SettingsFile,
}

impl Sources {
    /// Reads the settings file that the flags or the environment name, or else the first that
    /// exists.
    ///
    /// # Errors
    ///
    /// Invalid if the file cannot be read, has an unknown key, or a value of the wrong type.
    pub(super) fn read(GlobalFlags(flags): GlobalFlags) -> Result<Self> {
        let mut sources = Self { flags, file: SettingsFile::default() };
        sources.file = SettingsFile::read(sources.get(&table::CONFIG)?.as_deref())?;
        Ok(sources)
    }

    /// The same sources with the flags of `serve`.
    pub(super) fn with_flags(&self, ServeFlags(flags): ServeFlags) -> Self {
        Self { flags, file: self.file.clone() }
    }

    /// The value of a setting; `None` if only its default applies.
    pub(super) fn get<T: SettingValue>(&self, setting: &Setting<T>) -> Result<Option<T>> {
        Ok(self.find(setting)?.map(|(value, _)| value))
    }

    /// Replaces a default, unless only the default applies.
    pub(super) fn set<T: SettingValue>(&self, setting: &Setting<T>, default: &mut T) -> Result<()> {
        if let Some(value) = self.get(setting)? {
            *default = value;
        }
        Ok(())
    }

    /// The source of a setting's value.
    pub(super) fn source<T: SettingValue>(&self, setting: &Setting<T>) -> Result<Source> {
        Ok(self.find(setting)?.map_or(Source::Default, |(_, source)| source))
    }

    fn find<T: SettingValue>(&self, setting: &Setting<T>) -> Result<Option<(T, Source)>> {
        if let Some(value) = T::from_flags(&self.flags, setting.facts.flag) {
            return Ok(Some((value, Source::Flag)));
        }
        let name = setting.facts.variable();
        if let Some(text) = variable(&name) {
            let value = T::from_text(&text).ok_or_else(|| {
                let text = text.to_string_lossy();
                Error::invalid(format!("{name} is `{text}`, which is not {}", T::EXPECTED))
                    .with_hint("`vouchsafe serve --help` explains all variables")
            })?;
            return Ok(Some((value, Source::Variable)));
        }
        Ok(self.file.value(setting)?.map(|value| (value, Source::File)))
    }
}

#[cfg(fuzzing)]
pub(crate) fn check_settings(text: &str) {
    let _ = SettingsFile::parse(text, std::path::Path::new("x"));
}

#[cfg(test)]
mod tests;
