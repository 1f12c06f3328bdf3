//! The rules for an imported user.

use super::{ImportOptions, MAX_ID};
use crate::domain::{
    Candidate, Email, GroupName, PasswordHash, PortableUser, Timestamp, User, UserId,
};
use crate::error::Result;
use crate::password;

/// Converts a candidate to a user, or returns the violated rule and a message.
pub(super) fn check(
    candidate: &Candidate,
    options: ImportOptions,
    now: Timestamp,
) -> std::result::Result<PortableUser, (&'static str, String)> {
    let id = match &candidate.id {
        None => UserId::UNASSIGNED,
        Some(id) if (1..=MAX_ID).contains(id) => UserId::new(*id),
        Some(id) => return Err(("id", format!("{id} is not a user ID"))),
    };
    let email: Email = candidate
        .email
        .parse()
        .map_err(|_| ("email", format!("`{}` is not an email address", candidate.email)))?;
    let texts = candidate.texts.changes();
    texts.check().map_err(|error| ("name", error.to_string()))?;
    if candidate.username.chars().count() > User::MAX_NAME_CHARS {
        return Err(("username", "the username is longer than 150 characters".to_owned()));
    }
    let groups = candidate.groups.iter().map(|name| name.parse::<GroupName>());
    let mut groups =
        groups.collect::<Result<Vec<_>>>().map_err(|error| ("group", error.to_string()))?;
    groups.sort();
    groups.dedup();
    // Django marks an unusable password with an exclamation mark.
    let is_usable = |hash: &&PasswordHash| {
        let hash = hash.expose();
        !hash.is_empty() && !hash.starts_with('!')
    };
    let hash = candidate.hash.as_ref().filter(is_usable).cloned();
    if let Some(hash) = &hash {
        check_hash(hash, options)?;
    }
    let user = User {
        id,
        is_staff: candidate.is_staff,
        is_superuser: candidate.is_superuser,
        groups,
        last_login: candidate.last_login,
        deactivated_at: candidate.is_deactivated.then_some(now),
        ..User::new(email, candidate.date_joined.unwrap_or(now))
    };
    let user = texts.applied_to(&user);
    let username = Some(candidate.username.clone()).filter(|name| !name.is_empty());
    Ok(PortableUser { user, hash, username })
}

fn check_hash(
    hash: &PasswordHash,
    options: ImportOptions,
) -> std::result::Result<(), (&'static str, String)> {
    let scheme = hash.scheme();
    if !password::is_verifiable(hash) {
        let message = format!("its password hash ({scheme}) cannot be verified here");
        return Err(("hash", message));
    }
    if scheme == "md5" && !options.allow_md5 {
        let message = "the password hash is MD5, which can be cracked in seconds";
        return Err(("md5", message.to_owned()));
    }
    Ok(())
}
