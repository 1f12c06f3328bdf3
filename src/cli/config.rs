//! The values of the settings that every command uses.

use std::path::{Path, PathBuf};

use super::environment::is_set;
use super::paths::default_db;
use super::settings::table::{
    COLOR, DB, MASTER_KEY_FILE, NO_INPUT, NO_PAGER, OUTPUT, PASSWORD_HASH_ITERATIONS,
    PASSWORD_HASH_MEMORY_KIB, PASSWORD_HASH_PARALLELISM, PASSWORD_MIN_LENGTH, QUIET, SESSION_LIMIT,
    SESSION_MAX_AGE, TOKEN_ISSUER, TOKEN_TTL, UTC, VERBOSE,
};
use super::settings::{
    Color, Format, GlobalFlags, Setting, SettingValue, Source, Sources, candidates,
};
use crate::error::{Error, Result};
use crate::service::{Location, Settings};

pub(super) struct Config {
    db: Option<Location>,
    pub(super) format: Format,
    pub(super) color: Color,
    pub(super) utc: bool,
    pub(super) no_pager: bool,
    pub(super) no_input: bool,
    pub(super) quiet: bool,
    pub(super) verbose: u8,
    /// The settings of the service, but for the master key.
    pub(super) settings: Settings,
    pub(super) master_key_file: Option<PathBuf>,
    /// The sources of these and all other settings.
    pub(super) sources: Sources,
}

impl Config {
    /// Reads the environment and the settings file.
    ///
    /// # Errors
    ///
    /// Invalid if one of them has an invalid value.
    pub(super) fn resolve(flags: GlobalFlags) -> Result<Self> {
        let sources = Sources::read(flags)?;
        let mut settings = Settings::default();
        let (policy, cost) = (&mut settings.password_policy, &mut settings.hash_cost);
        sources.set(&TOKEN_TTL, &mut settings.token_ttl)?;
        sources.set(&SESSION_MAX_AGE, &mut settings.session_max_age)?;
        sources.set(&SESSION_LIMIT, &mut settings.max_sessions)?;
        sources.set(&PASSWORD_MIN_LENGTH, &mut policy.min_length)?;
        sources.set(&PASSWORD_HASH_MEMORY_KIB, &mut cost.memory_kib)?;
        sources.set(&PASSWORD_HASH_ITERATIONS, &mut cost.iterations)?;
        sources.set(&PASSWORD_HASH_PARALLELISM, &mut cost.parallelism)?;
        settings.issuer = sources.get(&TOKEN_ISSUER)?;
        let db = sources.get(&DB)?.or_else(default_db);
        let no_input = sources.get(&NO_INPUT)?.unwrap_or_default();
        Ok(Self {
            db: db.map(locate).transpose()?,
            format: sources.get(&OUTPUT)?.unwrap_or_default(),
            color: sources.get(&COLOR)?.unwrap_or_default(),
            utc: sources.get(&UTC)?.unwrap_or_default(),
            no_pager: sources.get(&NO_PAGER)?.unwrap_or_default(),
            no_input: no_input || is_set("VOUCHSAFE_PROMPT_DISABLED"),
            quiet: sources.get(&QUIET)?.unwrap_or_default(),
            verbose: sources.get(&VERBOSE)?.map_or(0, |count| count.0),
            settings,
            master_key_file: sources.get(&MASTER_KEY_FILE)?,
            sources,
        })
    }

    /// The value of a setting, without the flags of `serve`.
    pub(super) fn get<T: SettingValue>(&self, setting: &Setting<T>) -> Result<Option<T>> {
        self.sources.get(setting)
    }

    pub(super) fn db(&self) -> Result<&Location> {
        self.db.as_ref().ok_or_else(|| {
            Error::invalid("no home directory is set, so there is no default path for the database")
                .with_hint("set the path with `--db PATH` or VOUCHSAFE_DB")
        })
    }

    /// Whether the database's path is from the system-wide settings file.
    pub(super) fn is_system_db(&self) -> Result<bool> {
        Ok(self.sources.file.is_system() && self.sources.source(&DB)? == Source::File)
    }

    /// Describes which sources of the database's path were searched, in order.
    pub(super) fn searched(&self) -> Result<String> {
        let db = self.db()?;
        let source = self.sources.source(&DB)?;
        let file = |path: &Path| match self.sources.file.path() {
            Some(found) if found == path && source == Source::File => {
                format!("`db` in {}: {db}", path.display())
            }
            _ if path.exists() => format!("{}: `db` is not set", path.display()),
            _ => format!("{}: no such file", path.display()),
        };
        let mut lines = vec!["--db, VOUCHSAFE_DB: not set".to_owned()];
        match (source, self.sources.file.path()) {
            (Source::Flag | Source::Variable, _) => {
                return Ok(format!("--db or VOUCHSAFE_DB: {db}"));
            }
            (Source::File, Some(path)) => lines.push(file(path)),
            _ => {
                lines.extend(candidates().iter().map(|path| file(path)));
                lines.push(format!("the default: {db}"));
            }
        }
        Ok(lines.join("; "))
    }
}

/// The location that a setting names: a URL, or a path.
pub(super) fn locate(path: PathBuf) -> Result<Location> {
    match path.to_str() {
        Some(url) if url.contains("://") => url.parse(),
        // Made absolute, because SQLite gives `:memory:` and `file:..` a special meaning.
        _ => std::path::absolute(path)
            .map(Location::File)
            .map_err(|error| Error::invalid("invalid database path").with_source(error)),
    }
}
