//! The settings file, in TOML.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::super::paths;
use super::Setting;
use super::table::ALL;
use super::value::SettingValue;
use crate::error::{Error, Result};

/// The system-wide settings file, which the Debian package installs.
const SYSTEM_PATH: &str = "/etc/vouchsafe/config.toml";

/// Another name of the key `db`, for files that describe the database in a section.
const DATABASE_URL: &str = "database.url";

/// The values of a settings file by key, such as `token.ttl`; empty if there is no file.
#[derive(Clone, Default)]
pub(in crate::cli) struct SettingsFile {
    path: Option<PathBuf>,
    values: BTreeMap<String, FileEntry>,
}

#[derive(Clone)]
struct FileEntry {
    value: toml::Value,
    /// As the file writes it.
    text: String,
    line: usize,
}

/// The paths to try if no settings file is given: the user's, then the system-wide one.
pub(in crate::cli) fn candidates() -> Vec<PathBuf> {
    paths::user_config().into_iter().chain([PathBuf::from(SYSTEM_PATH)]).collect()
}

impl SettingsFile {
    /// Reads the named file, or else the first candidate that exists.
    pub(super) fn read(named: Option<&Path>) -> Result<Self> {
        let paths = named.map_or_else(candidates, |path| vec![path.to_owned()]);
        for path in paths {
            match fs::read_to_string(&path) {
                Ok(text) => return Self::parse(&text, &path),
                Err(error) if named.is_none() && error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => {
                    let message = format!("cannot read `{}`", path.display());
                    return Err(Error::invalid(message).with_source(error));
                }
            }
        }
        Ok(Self::default())
    }

    pub(super) fn parse(text: &str, path: &Path) -> Result<Self> {
        let line = |at: usize| 1 + text[..at].matches('\n').count();
        let refuse = |message: &str, at: Option<usize>| {
            let message = format!("`{}` is not a settings file: {message}", path.display());
            let error = Error::invalid(message);
            match at {
                Some(at) => error.with_hint(format!("see line {}", line(at))),
                None => error,
            }
        };
        let table = DeTable::parse(text)
            .map_err(|error| refuse(error.message(), error.span().map(|span| span.start)))?;
        let mut values = BTreeMap::new();
        let mut add = |key: String, at: usize, value: toml::Spanned<DeValue<'_>>| {
            let key = if key == DATABASE_URL { "db".to_owned() } else { key };
            if values.contains_key(&key) {
                let message = format!("the database is set by `{key}` and by `{DATABASE_URL}`");
                return Err(refuse(&message, Some(at)));
            }
            if !ALL.iter().any(|row| row.facts().key == Some(&key)) {
                return Err(refuse(&format!("unknown key `{key}`"), Some(at)));
            }
            let written = text[value.span()].to_owned();
            let value = toml::Value::deserialize(ValueDeserializer::from(value))
                .map_err(|error| refuse(error.message(), Some(at)))?;
            values.insert(key, FileEntry { value, text: written, line: line(at) });
            Ok(())
        };
        for (name, value) in table.into_inner() {
            let (at, name) = (name.span().start, name.into_inner());
            let keys = ALL.iter().map(|row| row.facts().key);
            let is_section = keys.chain([Some(DATABASE_URL)]).any(|key| is_below(key, &name));
            if !is_section {
                add(name.into_owned(), at, value)?;
                continue;
            }
            let DeValue::Table(section) = value.into_inner() else {
                return Err(refuse(&format!("`{name}` is not a section"), Some(at)));
            };
            for (key, value) in section {
                let (at, key) = (key.span().start, key.into_inner());
                add(format!("{name}.{key}"), at, value)?;
            }
        }
        let file = Self { path: Some(path.to_owned()), values };
        ALL.iter().try_for_each(|row| row.check(&file))?;
        Ok(file)
    }

    /// The value of a setting in this file.
    pub(super) fn value<T: SettingValue>(&self, setting: &Setting<T>) -> Result<Option<T>> {
        let Some(key) = setting.facts.key else { return Ok(None) };
        let Some(FileEntry { value, text, line }) = self.values.get(key) else { return Ok(None) };
        let parsed = T::from_toml(value).ok_or_else(|| {
            let path = self.path.as_deref().unwrap_or(Path::new("")).display();
            let text = value.as_str().unwrap_or(text);
            Error::invalid(format!("`{key}` in `{path}` is `{text}`, which is not {}", T::EXPECTED))
                .with_hint(format!("see line {line}"))
        })?;
        Ok(Some(if setting.facts.negated_help.is_some() { parsed.negate() } else { parsed }))
    }

    /// The path of the file that was read.
    pub(in crate::cli) fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Whether it is the system-wide file.
    pub(in crate::cli) fn is_system(&self) -> bool {
        self.path() == Some(Path::new(SYSTEM_PATH))
    }
}

fn is_below(key: Option<&str>, section: &str) -> bool {
    let rest = key.and_then(|key| key.strip_prefix(section));
    rest.is_some_and(|rest| rest.starts_with('.'))
}
