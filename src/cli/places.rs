//! The default paths of the database and the settings file.

use std::env;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use super::config::{Config, variable};

pub(super) fn default_db() -> Option<PathBuf> {
    // systemd separates several directories by colons; the first is the unit's own.
    let state = variable("STATE_DIRECTORY")
        .and_then(|paths| env::split_paths(&paths).next().filter(|path| path.is_absolute()));
    let directory = state.or_else(|| project().map(|project| project.data_dir().to_owned()));
    directory.map(|directory| directory.join("vouchsafe.db"))
}

fn project() -> Option<ProjectDirs> {
    // With an empty home, the file would end up in the current directory.
    ProjectDirs::from("", "", "vouchsafe").filter(|project| project.data_dir().is_absolute())
}

/// The settings file of the whole machine, which the Debian package installs.
const SYSTEM_CONFIG: &str = "/etc/vouchsafe/config.toml";

/// The source of the database's path.
pub(super) enum DbSource {
    /// `--db` or `VOUCHSAFE_DB`.
    Given,
    /// A settings file.
    File(PathBuf),
    /// The default path.
    Default,
}

impl DbSource {
    pub(super) fn of(by_flag: bool, by_file: bool, file: Option<PathBuf>) -> Self {
        match file {
            _ if by_flag || variable("VOUCHSAFE_DB").is_some() => Self::Given,
            Some(file) if by_file => Self::File(file),
            _ => Self::Default,
        }
    }

    /// Whether the machine's settings file named it.
    pub(super) fn is_system(&self) -> bool {
        matches!(self, Self::File(path) if path == Path::new(SYSTEM_CONFIG))
    }
}

/// Describes where the database was looked for.
pub(super) fn searched(config: &Config) -> String {
    let file = |path: &Path| match &config.db_source {
        DbSource::File(found) if found == path => {
            format!("`db` in {}: {}", path.display(), shown(config))
        }
        _ if path.exists() => format!("{}: names no database", path.display()),
        _ => format!("{}: there is no such file", path.display()),
    };
    let mut lines = vec!["--db, VOUCHSAFE_DB: not given".to_owned()];
    match &config.db_source {
        DbSource::Given => return format!("--db or VOUCHSAFE_DB: {}", shown(config)),
        DbSource::File(path) => lines.push(file(path)),
        DbSource::Default => {
            lines.extend(config_files().iter().map(|path| file(path)));
            lines.push(format!("the default: {}", shown(config)));
        }
    }
    lines.join("; ")
}

fn shown(config: &Config) -> String {
    config.db.as_deref().map(|path| path.display().to_string()).unwrap_or_default()
}

/// The paths of settings files to try if none is named: the user's, then the machine's.
pub(super) fn config_files() -> Vec<PathBuf> {
    let own = project().map(|project| project.config_dir().join("config.toml"));
    own.into_iter().chain([PathBuf::from(SYSTEM_CONFIG)]).collect()
}
