//! Declared users: their differences from the stored users, applied in one transaction.

use std::collections::HashSet;
use std::fmt;

use crate::domain::{
    Email, GroupChange, GroupName, Password, PasswordHash, TextField, Texts, Timestamp, User,
    UserChanges, UserFilter, UserId, UserPage,
};
use crate::error::{Error, ErrorKind, Remedy, Result};
use crate::password;
use crate::service::Admin;
use crate::store::{Reader, Records};
use crate::token;

use super::passwords::{KeptSessions, attributes};

/// A declared user.
#[derive(Clone, Debug)]
pub struct DeclaredUser {
    /// The position for errors, such as ``line 3, `ada@example.com` ``.
    pub place: String,
    /// The email address.
    pub email: Email,
    /// The descriptive fields; `None` leaves one unchanged.
    pub texts: Texts,
    /// Whether the user is staff.
    pub is_staff: bool,
    /// Whether the user is a superuser.
    pub is_superuser: bool,
    /// The groups, which are created if they do not exist; `None` leaves them unchanged.
    pub groups: Option<Vec<GroupName>>,
    /// Whether the user may sign in.
    pub is_active: bool,
    /// The password; `None` leaves it unchanged.
    pub password: Option<DeclaredPassword>,
}

/// A declared password.
#[derive(Clone, Debug)]
pub enum DeclaredPassword {
    /// Its hash. If a sign-in has rehashed the same password, that is not a difference; a different
    /// password is.
    Hash(PasswordHash),
    /// The password itself.
    Plain(Password),
}

/// The limit of pruning.
#[derive(Clone, Copy, Debug)]
pub struct Prune {
    /// The maximum number of users that are deactivated because they are not declared.
    pub max_changes: u64,
}

/// The differences of one user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The email address.
    pub email: String,
    /// `create`, `update`, or `deactivate`.
    pub act: &'static str,
    /// The changed fields.
    pub changes: Vec<Change>,
}

/// A changed field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The name of the field.
    pub field: &'static str,
    /// The old value; `None` for a new user, and for a password.
    pub old: Option<String>,
    /// The new value; `None` for a password.
    pub new: Option<String>,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { field, old, new } = self;
        match (old, new) {
            (Some(old), Some(new)) => write!(f, "{field}: {old:?} -> {new:?}"),
            (None, Some(new)) => write!(f, "{field}: {new:?}"),
            (_, None) => write!(f, "{field}: changed"),
        }
    }
}

impl Admin<'_> {
    /// The differences that [`Admin::apply_declared`] would apply.
    pub fn plan_declared(
        &self,
        users: &[DeclaredUser],
        prune: Option<Prune>,
    ) -> Result<Vec<Difference>> {
        self.declare(users, prune, false)
    }

    /// Applies declared users, all or nothing; users that already match are not changed. With
    /// `prune`, undeclared users are deactivated, not deleted.
    pub fn apply_declared(
        &self,
        users: &[DeclaredUser],
        prune: Option<Prune>,
    ) -> Result<Vec<Difference>> {
        self.declare(users, prune, true)
    }

    fn declare(
        &self,
        users: &[DeclaredUser],
        prune: Option<Prune>,
        is_kept: bool,
    ) -> Result<Vec<Difference>> {
        check(users)?;
        let hash = |user: &DeclaredUser| {
            self.new_hash(user).map_err(|error| error.with_subject(&user.place))
        };
        let hashes = users.iter().map(hash).collect::<Result<Vec<_>>>()?;
        self.service.transact_if(|records| {
            let mut differences = Vec::new();
            // Superusers first, so that there is one at any time.
            for is_first in [true, false] {
                let all = users.iter().zip(&hashes);
                for (user, hash) in all.filter(|(user, _)| user.stays_superuser() == is_first) {
                    let made = self.apply_one(records, user, hash.as_ref());
                    differences.extend(made.map_err(|error| error.with_subject(&user.place))?);
                }
            }
            if let Some(prune) = prune {
                differences.extend(self.prune(records, users, prune)?);
            }
            Ok((differences, is_kept))
        })
    }

    /// The hash to set, if the declared password differs from the stored one. Computed outside of
    /// the transaction, because hashing is slow.
    fn new_hash(&self, declared: &DeclaredUser) -> Result<Option<PasswordHash>> {
        let known = self.find_user(&declared.email)?;
        let stored = match &known {
            Some(user) => self.service.read(|reader| reader.password_hash(user.id))?,
            None => None,
        };
        match (&declared.password, stored) {
            (None, _) => Ok(None),
            (Some(DeclaredPassword::Hash(hash)), Some(stored)) => {
                let known = known.as_ref().map(|user| user.id);
                let digest = match known {
                    Some(id) => self.service.read(|reader| reader.declared_digest(id))?,
                    None => None,
                };
                let is_same = stored == *hash || digest == Some(token::digest(hash.expose()));
                Ok((!is_same).then(|| hash.clone()))
            }
            (Some(DeclaredPassword::Hash(hash)), None) => Ok(Some(hash.clone())),
            (Some(DeclaredPassword::Plain(password)), stored) => {
                if self.service.0.hasher.verify(password, stored.as_ref())? {
                    return Ok(None);
                }
                let user = declared.applied_to(known, self.service.now());
                let new = super::NewPassword::Checked(password.clone());
                self.service.hash_new(&new, attributes(&user)).map(Some)
            }
        }
    }

    fn apply_one(
        &self,
        records: &mut dyn Records,
        declared: &DeclaredUser,
        hash: Option<&PasswordHash>,
    ) -> Result<Option<Difference>> {
        let email = declared.email.to_string();
        let reader: &mut dyn Reader = records;
        let Some(before) = reader.user_by_email(&declared.email)? else {
            let new = declared.applied_to(None, self.service.now());
            self.add_groups(records, &new.groups)?;
            let user = self.insert(records, &new, hash)?;
            declared.keep_digest(records, user.id)?;
            if !declared.is_active {
                self.deactivate_in(records, user.id, false)?;
            }
            let changes = changes_of_new(declared, hash.is_some());
            return Ok(Some(Difference { email, act: "create", changes }));
        };
        let now = self.service.now();
        let declare = |user: &User| User {
            deactivated_at: user.deactivated_at.or(Some(now)).filter(|_| !declared.is_active),
            ..declared.changes().applied_to(user)
        };
        let mut changes = changes_between(&before, &declare(&before));
        if !changes.is_empty() {
            self.add_groups(records, declared.groups.as_deref().unwrap_or_default())?;
            self.change(records, before.id, false, declare).map_err(declare_another)?;
        }
        if let Some(hash) = hash {
            changes.push(Change { field: "password", old: None, new: None });
            self.replace_password(records, &before, Some(hash), KeptSessions::None)?;
            declared.keep_digest(records, before.id)?;
        }
        Ok((!changes.is_empty()).then_some(Difference { email, act: "update", changes }))
    }

    fn add_groups(&self, records: &mut dyn Records, groups: &[GroupName]) -> Result<()> {
        groups.iter().try_for_each(|name| self.add_group_in(records, name).map(drop))
    }

    fn prune(
        &self,
        records: &mut dyn Records,
        users: &[DeclaredUser],
        prune: Prune,
    ) -> Result<Vec<Difference>> {
        let declared: HashSet<&str> = users.iter().map(|user| user.email.folded()).collect();
        let mut others: Vec<(UserId, String)> = Vec::new();
        let open = UserFilter { active: Some(true), ..UserFilter::default() };
        let reader: &mut dyn Reader = records;
        reader.users(&open, &UserPage::default(), &mut |user| {
            if !declared.contains(user.email.folded()) {
                others.push((user.id, user.email.to_string()));
            }
            Ok(())
        })?;
        let (count, most) = (others.len() as u64, prune.max_changes);
        if count > most {
            let message = format!("{count} users would be deactivated, but at most {most} may be");
            return Err(Error::conflict(message).with_remedy(Remedy::RaiseMaxChanges));
        }
        others
            .into_iter()
            .map(|(id, email)| {
                self.deactivate_in(records, id, false).map_err(declare_another)?;
                let (old, new) = (Some("true".to_owned()), Some("false".to_owned()));
                let changes = vec![Change { field: "active", old, new }];
                Ok(Difference { email, act: "deactivate", changes })
            })
            .collect()
    }
}

impl DeclaredUser {
    /// Stores the digest of the declared hash, since a sign-in may replace the hash.
    fn keep_digest(&self, records: &mut dyn Records, id: UserId) -> Result<()> {
        match &self.password {
            Some(DeclaredPassword::Hash(hash)) => {
                records.set_declared_digest(id, &token::digest(hash.expose()))
            }
            _ => Ok(()),
        }
    }

    fn stays_superuser(&self) -> bool {
        self.is_superuser && self.is_active
    }

    fn changes(&self) -> UserChanges {
        UserChanges {
            email: Some(self.email.clone()),
            is_staff: Some(self.is_staff),
            is_superuser: Some(self.is_superuser),
            groups: self.groups.clone().map_or(GroupChange::Keep, GroupChange::Replace),
            ..self.texts.changes()
        }
    }

    /// The user after the declaration was applied to `known`, or to a new user.
    fn applied_to(&self, known: Option<User>, now: Timestamp) -> User {
        let user = known.unwrap_or_else(|| User::new(self.email.clone(), now));
        self.changes().applied_to(&user)
    }
}

/// Rejects a declaration that contradicts itself, or that cannot be stored.
fn check(users: &[DeclaredUser]) -> Result<()> {
    let mut seen = HashSet::new();
    for user in users {
        let fault = |message: &str| Err(Error::invalid(message).with_subject(&user.place));
        if !seen.insert(user.email.folded()) {
            return fault("it is declared twice, perhaps in a different case");
        }
        user.changes().check().map_err(|error| error.with_subject(&user.place))?;
        if let Some(DeclaredPassword::Hash(hash)) = &user.password
            && !password::is_verifiable(hash)
        {
            return fault("the password hash cannot be verified here");
        }
        if matches!(&user.password, Some(DeclaredPassword::Hash(hash)) if hash.scheme() == "md5") {
            return fault("the password hash is MD5, which can be cracked in seconds");
        }
    }
    Ok(())
}

/// Replaces the hint of a conflict, because there is no `--force` for declarations.
fn declare_another(error: Error) -> Error {
    match error.kind() {
        ErrorKind::Conflict => {
            Error::conflict(error.to_string()).with_hint("declare an active superuser too")
        }
        _ => error,
    }
}

/// The fields of a new user that differ from the defaults.
fn changes_of_new(declared: &DeclaredUser, has_password: bool) -> Vec<Change> {
    let flag = |is_set: bool, word: &str| is_set.then(|| word.to_owned());
    let texts = declared
        .texts
        .iter()
        .map(|(field, text)| (field.name, text.filter(|text| !text.is_empty()).map(str::to_owned)));
    let mut changes: Vec<Change> = texts
        .chain([
            ("staff", flag(declared.is_staff, "true")),
            ("superuser", flag(declared.is_superuser, "true")),
            ("groups", declared.groups.as_deref().map(joined).filter(|names| !names.is_empty())),
            ("active", flag(!declared.is_active, "false")),
        ])
        .filter_map(|(field, new)| Some(Change { field, old: None, new: Some(new?) }))
        .collect();
    if has_password {
        changes.push(Change { field: "password", old: None, new: None });
    }
    changes
}

fn joined(groups: &[GroupName]) -> String {
    groups.iter().map(GroupName::as_str).collect::<Vec<_>>().join(", ")
}

fn changes_between(before: &User, after: &User) -> Vec<Change> {
    let values = |user: &User| {
        let texts = TextField::ALL.map(|field| (field.name, field.of(user).to_owned()));
        let others = [
            ("staff", user.is_staff.to_string()),
            ("superuser", user.is_superuser.to_string()),
            ("groups", joined(&user.groups)),
            ("active", user.is_active().to_string()),
        ];
        [("email", user.email.to_string())].into_iter().chain(texts).chain(others)
    };
    values(before)
        .zip(values(after))
        .filter(|((_, old), (_, new))| old != new)
        .map(|((field, old), (_, new))| Change { field, old: Some(old), new: Some(new) })
        .collect()
}
