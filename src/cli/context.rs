//! What every command uses: settings, output, prompts, and the service of the database.

use std::io;
use std::path::{Path, PathBuf};

use super::config::Config;
use super::operator;
use super::output::Output;
use super::paths::default_db;
use super::prompt::{self, Prompt};
use crate::domain::{Email, Principal, User, UserId};
use crate::error::{Error, Remedy, Result};
use crate::seal::MasterKey;
use crate::service::{Admin, Location, Service, Settings};

/// The state that every command uses.
pub(super) struct Context {
    pub(super) config: Config,
    pub(super) output: Output,
    pub(super) prompt: Prompt,
}

impl Context {
    /// The location of the database, which need not exist.
    pub(super) fn db(&self) -> Result<&Location> {
        self.config.db()
    }

    /// A path beside the database file, or where a file would be by default.
    pub(super) fn beside_database(&self, name: &str) -> Result<PathBuf> {
        let default = default_db();
        let file = self.db()?.path().or(default.as_deref());
        file.map(|path| path.with_file_name(name)).ok_or_else(|| {
            Error::invalid(format!("no home directory is set, so there is no place for `{name}`"))
                .with_hint("set HOME or STATE_DIRECTORY")
        })
    }

    /// Opens the service of the database, which must exist.
    pub(super) fn service(&self) -> Result<Service> {
        self.service_with(self.settings()?)
    }

    pub(super) fn service_with(&self, settings: Settings) -> Result<Service> {
        let location = self.db()?;
        self.output.verbose_note(&format!("database: {location}"));
        let is_missing = |path: &Path| {
            path.symlink_metadata().is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
        };
        if let Some(path) = location.path().filter(|path| is_missing(path)) {
            let searched = self.config.searched()?;
            let message = format!("there is no database at `{}`", path.display());
            return Err(Error::unavailable(message)
                .with_hint(format!("searched {searched}"))
                .with_remedy(Remedy::CreateDatabase));
        }
        let service = Service::open(location, settings)?;
        Ok(service.with_origin(operator::describe()))
    }

    /// The settings of the service, including the master key.
    pub(super) fn settings(&self) -> Result<Settings> {
        let path = self.config.master_key_file.as_deref();
        let master_key = path.map(|path| self.read_master_key(path)).transpose()?;
        Ok(Settings { master_key, ..self.config.settings.clone() })
    }

    pub(super) fn read_master_key(&self, path: &Path) -> Result<MasterKey> {
        MasterKey::new(prompt::read_private(path)?.expose())
    }
}

/// The administration as the operator: access to the database file is the authorization.
pub(super) fn admin(service: &Service) -> Result<Admin<'_>> {
    service.admin(Principal::Operator)
}

/// The user that an argument identifies by email address or ID.
pub(super) fn named_user(admin: &Admin<'_>, name: &str) -> Result<User> {
    match name.parse::<UserId>() {
        Ok(id) => admin.user_by_id(id),
        Err(_) => admin.user(&Email::parse_known(name)?),
    }
}

/// As [`named_user`], for several users; none twice.
pub(super) fn named_users(admin: &Admin<'_>, names: &[String]) -> Result<Vec<UserId>> {
    let mut ids: Vec<UserId> = Vec::new();
    for name in names {
        let id = named_user(admin, name)?.id;
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    Ok(ids)
}
