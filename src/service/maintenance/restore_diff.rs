//! The changes that a restore would make: the users, passwords, permissions, and keys in which a
//! backup differs from the database that it replaces.

use std::collections::HashMap;
use std::fmt;
use std::path::Path;

use crate::domain::{KeyId, PasswordHash, PortableUser, Timestamp, User, UserId};
use crate::error::Result;
use crate::service::maintenance::restore::open_backup;
use crate::service::{Location, Service, read};
use crate::store::{self, Store};
use crate::token;

/// The maximum number of names of each kind; all are counted.
const NAMED: usize = 20;

/// The first names of a kind, and the number of all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// The first names.
    pub names: Vec<String>,
    /// The number of all names.
    pub count: u64,
}

impl Named {
    fn push(&mut self, name: impl Into<String>) {
        self.count += 1;
        if self.names.len() < NAMED {
            self.names.push(name.into());
        }
    }
}

impl fmt::Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.names.join(", "))?;
        match self.count - self.names.len() as u64 {
            0 => Ok(()),
            more => write!(f, " and {more} more"),
        }
    }
}

/// The differences between a backup and the database.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RestoreDifferences {
    /// Users who are only in the database and would be removed.
    pub removed_users: Named,
    /// Users who are only in the backup and would be restored.
    pub restored_users: Named,
    /// Users with different passwords.
    pub passwords: Named,
    /// Users who differ in being staff, a superuser, or active.
    pub permissions: Named,
    /// Keys that are in only one of the two, or verify tokens until different times.
    pub keys: Named,
}

impl RestoreDifferences {
    /// The kinds of differences that are not empty, each with a label.
    pub fn kinds(&self) -> impl Iterator<Item = (&'static str, &Named)> {
        [
            ("users who would be removed", &self.removed_users),
            ("users who would be restored", &self.restored_users),
            ("changed passwords", &self.passwords),
            ("changed permissions", &self.permissions),
            ("changed keys", &self.keys),
        ]
        .into_iter()
        .filter(|(_, named)| named.count > 0)
    }
}

/// The compared properties of a user. The hash is a digest, since there may be millions of users.
#[derive(Clone, Copy, PartialEq, Eq)]
struct ComparedUser {
    password: u64,
    rights: (bool, bool, bool),
}

fn facts(user: &User, hash: Option<&PasswordHash>) -> ComparedUser {
    let digest = hash.map(|hash| token::digest_number(hash.expose()));
    ComparedUser {
        password: digest.unwrap_or_default(),
        rights: (user.is_staff, user.is_superuser, user.is_active()),
    }
}

impl Service {
    /// Compares the backup `from` with the database at `path`; `None` if that database is damaged
    /// or cannot be opened.
    pub fn compare_with_backup(
        location: &Location,
        from: &Path,
    ) -> Result<Option<RestoreDifferences>> {
        let backup = open_backup(from)?;
        let Ok(current) = store::open(location) else { return Ok(None) };
        match compare(current.as_ref(), backup.as_ref()) {
            Ok(found) => Ok(Some(found)),
            Err(error) if error.is_damage() => Ok(None),
            Err(error) => Err(error),
        }
    }
}

fn compare(current: &dyn Store, backup: &dyn Store) -> Result<RestoreDifferences> {
    let mut found = RestoreDifferences::default();
    let mut of_backup: HashMap<UserId, ComparedUser> = HashMap::new();
    read(backup, |reader| {
        reader.users_to_export(&mut |PortableUser { user, hash, .. }| {
            of_backup.insert(user.id, facts(&user, hash.as_ref()));
            Ok(())
        })
    })?;
    read(current, |reader| {
        reader.users_to_export(&mut |PortableUser { user, hash, .. }| {
            let now = facts(&user, hash.as_ref());
            let email = user.email.as_str();
            match of_backup.remove(&user.id) {
                None => found.removed_users.push(email),
                Some(then) => {
                    if then.password != now.password {
                        found.passwords.push(email);
                    }
                    if then.rights != now.rights {
                        found.permissions.push(email);
                    }
                }
            }
            Ok(())
        })
    })?;
    let mut back: Vec<UserId> = of_backup.into_keys().collect();
    back.sort_unstable();
    read(backup, |reader| {
        for id in &back {
            let name = reader.user(*id)?.map_or_else(|| id.to_string(), |u| u.email.to_string());
            found.restored_users.push(name);
        }
        Ok(())
    })?;
    let keys = |store| -> Result<HashMap<KeyId, Option<Timestamp>>> {
        let keys = read(store, |reader| reader.keys())?;
        Ok(keys.into_iter().map(|key| (key.id.clone(), key.verifies_until)).collect())
    };
    let (now, then) = (keys(current)?, keys(backup)?);
    let mut names: Vec<&KeyId> =
        now.iter().filter(|(id, until)| then.get(*id) != Some(until)).map(|(id, _)| id).collect();
    names.extend(then.keys().filter(|id| !now.contains_key(*id)));
    names.sort_by_key(|id| id.as_str());
    for id in names {
        found.keys.push(id.as_str());
    }
    Ok(found)
}
