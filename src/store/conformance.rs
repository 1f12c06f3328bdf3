//! Checks that every backend must pass. Each gets a new, empty database.

mod counts;
mod sessions;
mod transactions;
mod users;

use std::fs::File;
use std::path::Path;
use std::time::Duration;

use jiff::Timestamp;

use super::{Durability, FileStore, ReadMode, Reader, Records, Store};
use crate::domain::{
    Action, Algorithm, AuthMethod, BoundedCount, Checkpoint, Day, Email, EvaluatedAttempts, Event,
    EventFilter, EventLimit, FailureStreak, GroupName, Head, KeyId, KeySecret, Link, LinkPurpose,
    Network, NetworkBudget, PasswordHash, PortableUser, SealedBytes, SecretBytes, Session,
    SessionFilter, SessionId, SessionKind, SignIns, SigningKey, ThrottledAccount, UnknownRefusals,
    User, UserCounts, UserFilter, UserId, UserPage, UserSort,
};
use crate::error::{Error, ErrorKind, Result};

/// A store that rolls back every transaction once and runs it again, as a database may require.
pub(crate) struct Retrying(pub(crate) Box<dyn Store>);

impl Store for Retrying {
    fn read(
        &self,
        mode: ReadMode,
        work: &mut dyn FnMut(&mut dyn Reader) -> Result<()>,
    ) -> Result<()> {
        self.0.read(mode, work)
    }

    fn transact(
        &self,
        durability: Durability,
        work: &mut dyn FnMut(&mut dyn Records) -> Result<()>,
    ) -> Result<()> {
        let mut has_succeeded = false;
        let first = self.0.transact(durability, &mut |records| {
            work(records)?;
            has_succeeded = true;
            Err(Error::conflict("rolled back"))
        });
        if has_succeeded { self.0.transact(durability, work) } else { first }
    }

    fn copy_to(&self, path: &Path) -> Result<File> {
        self.0.copy_to(path)
    }

    fn as_file(&self) -> Option<&dyn FileStore> {
        self.0.as_file()
    }
}

/// Runs every check against databases created by `make`, once directly and once with [`Retrying`].
pub(crate) fn check(make: &dyn Fn() -> Box<dyn Store>) {
    check_all(make);
    check_all(&|| Box::new(Retrying(make())));
}

fn check_all(make: &dyn Fn() -> Box<dyn Store>) {
    type Check = fn(&dyn Store);
    let checks: [(&str, Check); 31] = [
        ("users are counted in every state", counts::users_are_counted),
        ("hash schemes are counted", counts::hash_schemes_are_counted),
        ("users and sessions are found by prefix", users::prefixes_are_found),
        ("sign-ins are counted by day", counts::sign_ins_are_counted_by_day),
        ("a lease has one holder", transactions::a_lease_has_one_holder),
        ("the last backup is stored", transactions::the_last_backup_is_stored),
        ("groups and memberships are stored", users::groups_are_stored),
        ("derived sessions end with their root", sessions::derived_sessions_end_with_their_root),
        (
            "expired sessions are deleted in batches",
            sessions::expired_sessions_are_deleted_in_batches,
        ),
        (
            "each violated constraint has its own error",
            transactions::violated_constraints_have_their_own_errors,
        ),
        ("users are stored unchanged", users::users_are_stored_unchanged),
        (
            "email addresses are unique regardless of case",
            users::emails_are_unique_regardless_of_case,
        ),
        ("user IDs are never reused", users::ids_are_never_reused),
        ("failed transactions have no effect", transactions::failed_transactions_have_no_effect),
        ("unsynced writes are visible at once", transactions::unsynced_writes_are_visible_at_once),
        ("lists are filtered", users::lists_are_filtered),
        ("lists are sorted and paged", users::lists_are_sorted_and_paged),
        ("an error ends a visit", transactions::an_error_ends_a_visit),
        ("the last able superuser is found", users::last_superuser_is_found),
        ("one-time links are stored and deleted", users::links_are_stored_and_deleted),
        ("imported users are stored unchanged", users::imported_users_are_stored_unchanged),
        ("sessions are stored and checked", sessions::sessions_are_stored_and_checked),
        ("sessions are revoked", sessions::sessions_are_revoked),
        ("deleting a user deletes the sessions", transactions::deletion_cascades),
        ("keys are stored, at most one active and one next", sessions::keys_are_stored),
        ("failed attempts are stored and deleted", transactions::attempts_are_stored_and_deleted),
        ("browsers are stored and deleted", transactions::devices_are_stored_and_deleted),
        ("live sessions are paged and limited", sessions::live_sessions_are_paged_and_limited),
        ("secrets cannot be overwritten", transactions::secrets_cannot_be_overwritten),
        ("refusals for unknown accounts are stored", transactions::unknown_refusals_are_stored),
        ("events are stored in order", transactions::events_are_stored_in_order),
    ];
    for (name, check) in checks {
        eprintln!("conformance: {name}");
        check(make().as_ref());
    }
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_microsecond(second * 1_000_000 + 123_456).unwrap()
}

fn email(typed: &str) -> Email {
    typed.parse().unwrap()
}

fn write<T>(store: &dyn Store, mut work: impl FnMut(&mut dyn Records) -> Result<T>) -> T {
    let mut out = None;
    store
        .transact(Durability::Synced, &mut |records| {
            out = Some(work(records)?);
            Ok(())
        })
        .unwrap();
    out.unwrap()
}

fn read<T>(store: &dyn Store, mut work: impl FnMut(&mut dyn Reader) -> Result<T>) -> T {
    let mut out = None;
    store
        .read(ReadMode::Snapshot, &mut |reader| {
            out = Some(work(reader)?);
            Ok(())
        })
        .unwrap();
    out.unwrap()
}

fn add(store: &dyn Store, typed: &str) -> User {
    insert(store, &User::new(email(typed), at(1)))
}

fn insert(store: &dyn Store, user: &User) -> User {
    let id = write(store, |records| records.insert_user(user));
    User { id, ..user.clone() }
}

fn superuser(typed: &str) -> User {
    User { is_superuser: true, ..User::new(email(typed), at(1)) }
}

fn emails(store: &dyn Store, filter: &UserFilter, page: &UserPage) -> Vec<String> {
    read(store, |reader| {
        let mut found = Vec::new();
        reader.users(filter, page, &mut |user| {
            found.push(user.email.as_str().split('@').next().unwrap().to_owned());
            Ok(())
        })?;
        Ok(found)
    })
}

pub(in crate::store) fn session(id: u8, user: &User) -> Session {
    Session {
        id: SessionId::from_random([id; 16]),
        user_id: user.id,
        name: Some(format!("session {id}")),
        audience: vec!["a b".to_owned(), "\"c\"".to_owned()],
        scope: vec!["read".to_owned()],
        kind: SessionKind::Api,
        key: None,
        ttl: Duration::from_secs(600),
        created_at: at(i64::from(id)),
        expires_at: at(100),
        ends_at: at(900),
        revoked_at: None,
        origin: "192.0.2.1".to_owned(),
        device: Some("A browser".to_owned()),
        auth_time: at(i64::from(id)),
        amr: vec![AuthMethod::Password],
        parent: None,
        last_used_at: None,
    }
}

pub(in crate::store) fn key(name: &str) -> SigningKey {
    SigningKey {
        is_legacy: false,
        id: KeyId::new(name).unwrap(),
        algorithm: Algorithm::EdDsa,
        secret: KeySecret::Plain(SecretBytes::new([1, 2, 3])),
        created_at: at(1),
        activated_at: None,
        retired_at: None,
        verifies_until: None,
    }
}
