//! The default paths of the database and the user's settings file.

use std::env;
use std::path::PathBuf;

use directories::ProjectDirs;

use super::environment::variable;

pub(super) fn default_db() -> Option<PathBuf> {
    // systemd separates several directories by colons; the first is the unit's own.
    let state = variable("STATE_DIRECTORY")
        .and_then(|paths| env::split_paths(&paths).next().filter(|path| path.is_absolute()));
    let directory = state.or_else(|| project().map(|project| project.data_dir().to_owned()));
    directory.map(|directory| directory.join("vouchsafe.db"))
}

pub(super) fn user_config() -> Option<PathBuf> {
    project().map(|project| project.config_dir().join("config.toml"))
}

fn project() -> Option<ProjectDirs> {
    // With an empty home, the file would end up in the current directory.
    ProjectDirs::from("", "", "vouchsafe").filter(|project| project.data_dir().is_absolute())
}
