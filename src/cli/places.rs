//! Where a database and a settings file are looked for.

use std::env;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use super::config::{Config, variable};

pub(super) fn default_db() -> Option<PathBuf> {
    // systemd names several directories with colons between them; the first is the unit's own.
    let state = variable("STATE_DIRECTORY")
        .and_then(|paths| env::split_paths(&paths).next().filter(|path| path.is_absolute()));
    let directory = state.or_else(|| project().map(|project| project.data_dir().to_owned()));
    directory.map(|directory| directory.join("vouchsafe.db"))
}

fn project() -> Option<ProjectDirs> {
    // An empty home would put the file into whatever directory we happen to be in.
    ProjectDirs::from("", "", "vouchsafe").filter(|project| project.data_dir().is_absolute())
}

/// The settings of the whole machine, which the Debian package has.
const SYSTEM_CONFIG: &str = "/etc/vouchsafe/config.toml";

/// What has named the database.
pub(super) enum DbSource {
    /// `--db` or `VOUCHSAFE_DB`.
    Given,
    /// A settings file.
    File(PathBuf),
    /// Nothing: it is where it usually is.
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

    /// Whether the settings of the whole machine have named it.
    pub(super) fn is_system(&self) -> bool {
        matches!(self, Self::File(path) if path == Path::new(SYSTEM_CONFIG))
    }
}

/// Where a database was looked for.
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

/// Where a settings file is looked for that was not named: the user's own, then the machine's.
pub(super) fn config_files() -> Vec<PathBuf> {
    let own = project().map(|project| project.config_dir().join("config.toml"));
    own.into_iter().chain([PathBuf::from(SYSTEM_CONFIG)]).collect()
}
