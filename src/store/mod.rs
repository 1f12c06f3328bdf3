//! Where users, sessions and keys are kept.
//!
//! A store is dumb on purpose: each method is one statement and no rule. A rule such as "the last
//! active superuser stays" is written once, in `service`, and is atomic all the same, because
//! [`Store::transact`] runs it in one serialisable transaction.

#[cfg(test)]
pub(crate) mod conformance;
mod sqlite;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use uuid::Uuid;

use crate::domain::{
    Checkpoint, Email, EvaluatedAttempts, Event, EventFilter, ExportedUser, FailureStreak, Head,
    ImportedUser, KeyId, Link, Network, NetworkBudget, NewUser, PasswordHash, SecretBytes, Session,
    SessionFilter, SessionId, SigningKey, ThrottledAccount, UnknownRefusals, User, UserFilter,
    UserId, UserPage,
};
use crate::error::{Error, Result};
use crate::files::{Directory, suffixed};

pub use sqlite::{DatabaseLock, SCHEMA_VERSION};
pub(crate) use sqlite::{
    instance_of, make_private_directory, migrate, publish, read_django, replace, take_head,
};

/// How long a statement waits for another process that writes.
pub const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// The answer where somebody else has the database.
pub(crate) fn busy() -> Error {
    Error::busy("the database is busy; try again in a moment")
}

/// A database.
pub trait Store: Send + Sync {
    /// Runs `work` on one consistent snapshot.
    fn read(&self, work: &mut dyn FnMut(&mut dyn Reader) -> Result<()>) -> Result<()>;

    /// As [`Store::read`], but fails with [`Error::busy`] where it would have to wait for somebody
    /// else.
    fn read_at_once(&self, work: &mut dyn FnMut(&mut dyn Reader) -> Result<()>) -> Result<()>;

    /// As [`Store::read_at_once`], for `work` that asks a single question, which is a snapshot by
    /// itself.
    fn ask_at_once(&self, work: &mut dyn FnMut(&mut dyn Reader) -> Result<()>) -> Result<()>;

    /// Runs `work` in one serialisable transaction, which is kept only if `work` succeeds. It may
    /// run more than once, when the database asks for a retry.
    fn transact(&self, work: &mut dyn FnMut(&mut dyn Records) -> Result<()>) -> Result<()>;

    /// As [`Store::transact`], but nobody has to wait for the disk: a power cut, and nothing less,
    /// may undo it until the next transaction that is synced. For what is not acknowledged by
    /// itself, and is no event.
    fn transact_unsynced(&self, work: &mut dyn FnMut(&mut dyn Records) -> Result<()>)
    -> Result<()>;

    /// Writes a copy of one moment to a file that is not there yet, of mode 0600; gives that file.
    fn copy_to(&self, path: &Path) -> Result<File>;

    /// Leaves nothing on the disk of what was changed or deleted.
    fn scrub(&self) -> Result<()>;

    /// What is damaged on the disk, whatever was read before; nothing in a sound database.
    fn find_damage(&self) -> Result<Vec<String>>;

    /// The youngest event as it is kept beside the database, outside of it; `None` where nothing
    /// can be kept, or nothing was.
    fn kept_head(&self) -> Result<Option<Head>>;

    /// Whether the youngest event is kept outside of the database at all.
    fn keeps_head(&self) -> bool;

    /// Keeps the youngest event outside of the database, unless a younger one is kept.
    fn keep_head(&self, head: &Head) -> Result<()>;
}

/// Who a database is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instance {
    /// Its name among all databases.
    pub id: Uuid,
    /// The version of its tables.
    pub schema_version: u32,
    /// When it was made.
    pub created_at: Timestamp,
}

/// How much there is of everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Users, active or not.
    pub users: u64,
    /// Sessions, live or not.
    pub sessions: u64,
    /// Signing keys in any state.
    pub keys: u64,
}

/// A session, its user, and since when the key of the presented token is not trusted any more.
#[derive(Clone, Debug)]
pub struct SessionCheck {
    /// The session of the token.
    pub session: Session,
    /// Whose it is.
    pub user: User,
    /// [`SigningKey::verifies_until`] of the key that signed the token.
    pub key_verifies_until: Option<Timestamp>,
}

/// Questions. Lists are handed over one by one and never gathered.
pub trait Reader {
    /// Who this database is.
    fn instance(&mut self) -> Result<Instance>;
    /// How much there is of everything.
    fn counts(&mut self) -> Result<Counts>;

    /// The user of that number.
    fn user(&mut self, id: UserId) -> Result<Option<User>>;
    /// The user who signs in with that address, in any case.
    fn user_by_email(&mut self, email: &Email) -> Result<Option<User>>;
    /// The hash that a user's password is verified against, if there is any.
    fn password_hash(&mut self, id: UserId) -> Result<Option<PasswordHash>>;
    /// Visits users; an error of `visit` ends the visit and comes back.
    fn users(
        &mut self,
        filter: &UserFilter,
        page: &UserPage,
        visit: &mut dyn FnMut(User) -> Result<()>,
    ) -> Result<()>;
    /// Visits all users with their hashes, in the order of their numbers.
    fn users_to_export(&mut self, visit: &mut dyn FnMut(ExportedUser) -> Result<()>) -> Result<()>;
    /// How many users there are that a filter lets through.
    fn count_users(&mut self, filter: &UserFilter) -> Result<u64>;
    /// Whether another user than this one is an active superuser with a password.
    fn has_other_able_superuser(&mut self, id: UserId) -> Result<bool>;

    /// The one-time link whose secret has this digest.
    fn link(&mut self, digest: &str) -> Result<Option<Link>>;

    /// The digest of the hash that a declaration has set, while the password is that one.
    fn declared_digest(&mut self, id: UserId) -> Result<Option<String>>;
    /// How many users' passwords are hashed in each way.
    fn count_hash_schemes(&mut self) -> Result<Vec<(String, u64)>>;
    /// Whether tokens of the program that a user came from are good.
    fn accepts_legacy(&mut self, id: UserId) -> Result<bool>;

    /// Everything that decides whether a token with this session and key is good, at once.
    fn session_check(&mut self, id: SessionId, key: &KeyId) -> Result<Option<SessionCheck>>;
    /// Visits sessions with their users' addresses, the oldest first.
    fn sessions(
        &mut self,
        filter: SessionFilter,
        visit: &mut dyn FnMut(Session, String) -> Result<()>,
    ) -> Result<()>;
    /// When the last token of all sessions expires.
    fn last_expiry(&mut self) -> Result<Option<Timestamp>>;

    /// Visits a user's sessions that are live at `now`, the youngest first, behind `after`.
    fn live_sessions(
        &mut self,
        user: UserId,
        now: Timestamp,
        after: Option<SessionId>,
        limit: u32,
        visit: &mut dyn FnMut(Session) -> Result<()>,
    ) -> Result<()>;
    /// How many live sessions a user has at `now`.
    fn count_live_sessions(&mut self, user: UserId, now: Timestamp) -> Result<u64>;
    /// How many sessions are live at `now` whose youngest token a key has signed. Where that was not
    /// noted, it is the key that signed when the session was opened.
    fn count_live_sessions_of_key(&mut self, key: &SigningKey, now: Timestamp) -> Result<u64>;

    /// One session and its user.
    fn session(&mut self, id: SessionId) -> Result<Option<(Session, User)>>;

    /// The signing key of that name.
    fn key(&mut self, id: &KeyId) -> Result<Option<SigningKey>>;
    /// The one key that signs.
    fn active_key(&mut self) -> Result<Option<SigningKey>>;
    /// All signing keys, the oldest first; there are few.
    fn keys(&mut self) -> Result<Vec<SigningKey>>;

    /// The refused sign-ins at an account from a network.
    fn failure_streak(
        &mut self,
        account: &ThrottledAccount,
        network: &Network,
    ) -> Result<Option<FailureStreak>>;
    /// Visits the attempts that have to wait at `now`.
    fn waiting_streaks(
        &mut self,
        now: Timestamp,
        visit: &mut dyn FnMut(FailureStreak) -> Result<()>,
    ) -> Result<()>;
    /// The guesses at an account that were evaluated.
    fn evaluated_attempts(
        &mut self,
        account: &ThrottledAccount,
    ) -> Result<Option<EvaluatedAttempts>>;
    /// Visits the accounts with at least so many guesses since `since`.
    fn accounts_with_attempts(
        &mut self,
        evaluated: u32,
        since: Timestamp,
        visit: &mut dyn FnMut(ThrottledAccount, EvaluatedAttempts) -> Result<()>,
    ) -> Result<()>;
    /// What a network has left of its failures.
    fn budget(&mut self, network: &Network) -> Result<Option<NetworkBudget>>;
    /// Visits the networks that have their whole budget again only after `full_after`.
    fn budgets_spent(
        &mut self,
        full_after: Timestamp,
        visit: &mut dyn FnMut(Network, NetworkBudget) -> Result<()>,
    ) -> Result<()>;
    /// The refused sign-ins for unknown names in the current span of time.
    fn unknown_refusals(&mut self) -> Result<Option<UnknownRefusals>>;
    /// Visits events, the oldest first.
    fn events(
        &mut self,
        filter: &EventFilter,
        visit: &mut dyn FnMut(Event) -> Result<()>,
    ) -> Result<()>;
    /// The youngest event.
    fn head(&mut self) -> Result<Head>;

    /// The event before the oldest that is left, where older ones were removed.
    fn audit_checkpoint(&mut self) -> Result<Option<Checkpoint>>;

    /// Whether a user has signed in from a network since `since`.
    fn knows_network(&mut self, id: UserId, network: &Network, since: Timestamp) -> Result<bool>;
    /// Whether a user has signed in with a browser since `since`; `digest` is of its secret.
    fn knows_device(&mut self, id: UserId, digest: &str, since: Timestamp) -> Result<bool>;

    /// The random bytes of that name.
    fn secret(&mut self, name: &str) -> Result<Option<SecretBytes>>;
}

/// Questions and changes within one transaction.
pub trait Records: Reader {
    /// Keeps a new user. An address that is taken is a conflict.
    fn insert_user(&mut self, user: &NewUser, now: Timestamp) -> Result<User>;
    /// Keeps a user from elsewhere, with the number if there is one.
    fn import_user(&mut self, user: &ImportedUser) -> Result<UserId>;
    /// Keeps everything that is known about a user, except the password.
    fn update_user(&mut self, user: &User) -> Result<()>;
    /// Replaces the password hash by that of another password; `None` makes the password unusable.
    fn set_password_hash(&mut self, id: UserId, hash: Option<&PasswordHash>) -> Result<()>;
    /// Replaces the hash of the same password by a better one.
    fn improve_password_hash(&mut self, id: UserId, hash: &PasswordHash) -> Result<()>;
    /// Keeps the digest of the hash that a declaration has set.
    fn set_declared_digest(&mut self, id: UserId, digest: &str) -> Result<()>;
    /// Notes a sign-in.
    fn set_last_login(&mut self, id: UserId, at: Timestamp) -> Result<()>;
    /// Forgets a user and the user's sessions.
    fn delete_user(&mut self, id: UserId) -> Result<()>;

    /// Keeps a one-time link.
    fn insert_link(&mut self, link: &Link) -> Result<()>;
    /// Forgets a user's links, or those that make the first superuser.
    fn delete_links(&mut self, user: Option<UserId>) -> Result<()>;
    /// Forgets links that expired before `before`.
    fn delete_links_before(&mut self, before: Timestamp) -> Result<()>;

    /// Keeps a new session.
    fn insert_session(&mut self, session: &Session) -> Result<()>;
    /// Notes until when the youngest token of a session lives, and the key that has signed it.
    fn set_session_expiry(
        &mut self,
        id: SessionId,
        expires_at: Timestamp,
        key: &KeyId,
    ) -> Result<()>;
    /// Notes that a session's user gave the password again.
    fn set_authenticated(&mut self, id: SessionId, at: Timestamp) -> Result<()>;
    /// Notes that a session was of use. A browser's expires at `expires_at` then, or at its end.
    fn set_last_used(
        &mut self,
        id: SessionId,
        at: Timestamp,
        browser_expires_at: Timestamp,
    ) -> Result<()>;
    /// Ends a user's live sessions but for the `keep` that were used last; returns those.
    fn end_least_used_sessions(
        &mut self,
        user: UserId,
        keep: u32,
        now: Timestamp,
    ) -> Result<Vec<SessionId>>;
    /// Ends sessions, also those that have expired by this clock; returns how many were live at
    /// `now`.
    fn revoke_sessions(&mut self, filter: SessionFilter, now: Timestamp) -> Result<u64>;
    /// Ends the sessions of [`Reader::count_live_sessions_of_key`]; returns how many.
    fn revoke_sessions_of_key(&mut self, key: &SigningKey, now: Timestamp) -> Result<u64>;
    /// Ends the tokens of the program that users came from: of one, or of all.
    fn end_legacy(&mut self, user: Option<UserId>) -> Result<()>;
    /// Forgets this user's sessions whose last token expired before `before`.
    fn delete_expired_sessions(&mut self, user: UserId, before: Timestamp) -> Result<()>;

    /// Keeps a new key.
    fn insert_key(&mut self, key: &SigningKey) -> Result<()>;
    /// Keeps where a key is in its life, and its secret as it is now.
    fn update_key(&mut self, key: &SigningKey) -> Result<()>;
    /// Forgets a key.
    fn delete_key(&mut self, id: &KeyId) -> Result<()>;

    /// Keeps an event. When its transaction is over the head is also kept beside the database.
    fn insert_event(&mut self, event: &Event) -> Result<()>;

    /// Keeps the refused sign-ins at an account from a network.
    fn set_failure_streak(&mut self, attempt: &FailureStreak) -> Result<()>;
    /// Forgets those of one account and network.
    fn delete_failure_streak(
        &mut self,
        account: &ThrottledAccount,
        network: &Network,
    ) -> Result<()>;
    /// Keeps the guesses at an account.
    fn set_evaluated_attempts(
        &mut self,
        account: &ThrottledAccount,
        guesses: EvaluatedAttempts,
    ) -> Result<()>;
    /// Keeps what a network has left of its failures.
    fn set_budget(&mut self, network: &Network, budget: NetworkBudget) -> Result<()>;
    /// Removes the events up to and with that of the checkpoint, which replaces the one before.
    fn remove_events(&mut self, checkpoint: &Checkpoint) -> Result<()>;
    /// Keeps the refused sign-ins for unknown names in the current span of time, and the head of
    /// the audit log anew: one that is only counted takes as long as one that gets an event.
    fn set_unknown_refusals(&mut self, refusals: UnknownRefusals) -> Result<()>;
    /// Keeps random bytes under a name that has none yet.
    fn insert_secret(&mut self, name: &str, value: &SecretBytes) -> Result<()>;
    /// Keeps that a user signed in with a browser, and forgets all but the `keep` last of them.
    fn set_device(&mut self, id: UserId, digest: &str, at: Timestamp, keep: u32) -> Result<()>;
    /// Forgets one of a user's browsers.
    fn delete_device(&mut self, id: UserId, digest: &str) -> Result<()>;
    /// Forgets where, and with which browsers, a user has signed in.
    fn forget_places(&mut self, id: UserId) -> Result<()>;
    /// Forgets networks and browsers that were last seen before `before`.
    fn forget_places_before(&mut self, before: Timestamp) -> Result<()>;
    /// Keeps that a user signed in from a network.
    fn set_known_network(&mut self, id: UserId, network: &Network, at: Timestamp) -> Result<()>;
    /// Forgets what was remembered of refused sign-ins before `before`, but no known network.
    fn forget_attempts_before(&mut self, before: Timestamp) -> Result<()>;
    /// Forgets all of one account, or of all and of every network; returns how many rows.
    fn forget_attempts(&mut self, account: Option<&ThrottledAccount>) -> Result<u64>;
}

/// What a database file looks like from outside.
#[derive(Clone, Debug)]
pub struct FileFacts {
    /// Its path.
    pub path: PathBuf,
    /// The number of the user who owns it.
    pub owner: u32,
    /// Its permissions, such as `0o600`.
    pub mode: u32,
}

/// Opens the database at `path`; one that is not there is not made.
pub fn open(path: &Path) -> Result<Box<dyn Store>> {
    sqlite::Sqlite::open(path).map(|store| Box::new(store) as Box<dyn Store>)
}

/// Makes a database at `path` with mode 0600, and its directory with mode 0700 unless there is
/// one, and says whether it was not there yet. An existing file is left as it is.
pub fn create(path: &Path, instance: Uuid, now: Timestamp) -> Result<bool> {
    sqlite::create(path, instance, now)
}

/// Gives a file that this process has just created to the owner of the database at `path`, or of
/// its directory while there is none.
pub(crate) fn give_to_owner(file: &File, path: &Path) -> Result<()> {
    let given =
        Directory::of(path).and_then(|(there, name)| sqlite::give_away(file, &there, &name));
    given.map_err(|cause| {
        Error::unavailable(format!("cannot give a file to the owner of `{}`", path.display()))
            .with_source(cause)
    })
}

/// A database that is gone with its last handle.
pub fn in_memory(instance: Uuid, now: Timestamp) -> Result<Box<dyn Store>> {
    sqlite::Sqlite::in_memory(instance, now).map(|store| Box::new(store) as Box<dyn Store>)
}

/// Looks at a database file without opening it.
pub fn file_facts(path: &Path) -> Result<FileFacts> {
    sqlite::file_facts(path)
}

/// The name of a file that stands beside another.
fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    PathBuf::from(suffixed(path.as_os_str(), suffix))
}
