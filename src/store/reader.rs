//! Read operations, by kind of record. Each method is one statement without business rules. Lists
//! are visited row by row and never collected; an error of `visit` ends the visit and is returned.

use jiff::Timestamp;

use super::sql::{Table, Value};
use super::{Counts, Instance, SessionCheck};
use crate::domain::{
    BoundedCount, Checkpoint, Day, Email, EvaluatedAttempts, Event, EventFilter, FailureStreak,
    Group, GroupName, Head, KeyId, Link, Network, NetworkBudget, PasswordHash, PortableUser,
    SecretBytes, Session, SessionFilter, SessionId, SignIns, SigningKey, ThrottledAccount,
    UnknownRefusals, User, UserCounts, UserFilter, UserId, UserPage,
};
use crate::error::Result;

/// Everything that can be read within one transaction.
pub trait Reader:
    ReadInstance
    + ReadUsers
    + ReadCredentials
    + ReadGroups
    + ReadLinks
    + ReadSessions
    + ReadKeys
    + ReadThrottle
    + ReadAudit
    + ReadTables
{
}

/// The database itself.
pub trait ReadInstance {
    /// The identity of this database.
    fn instance(&mut self) -> Result<Instance>;
    /// The number of users, sessions, and keys.
    fn counts(&mut self) -> Result<Counts>;
    /// When the last backup was verified.
    fn last_backup(&mut self) -> Result<Option<Timestamp>>;
    /// A stored secret by its name.
    fn secret(&mut self, name: &str) -> Result<Option<SecretBytes>>;
}

/// Users.
pub trait ReadUsers {
    /// A user by ID.
    fn user(&mut self, id: UserId) -> Result<Option<User>>;
    /// A user by folded email address.
    fn user_by_email(&mut self, email: &Email) -> Result<Option<User>>;
    /// Visits a page of the users that meet a filter.
    fn users(
        &mut self,
        filter: &UserFilter,
        page: &UserPage,
        visit: &mut dyn FnMut(User) -> Result<()>,
    ) -> Result<()>;
    /// Visits all users with their password hashes, ordered by ID.
    fn users_to_export(&mut self, visit: &mut dyn FnMut(PortableUser) -> Result<()>) -> Result<()>;
    /// The number of users that meet a filter.
    fn count_users(&mut self, filter: &UserFilter, limit: u64) -> Result<BoundedCount>;
    /// The number of users of each kind.
    fn user_counts(&mut self) -> Result<UserCounts>;
    /// The number of active users who have neither signed in nor joined since `since`.
    fn count_idle_users(&mut self, since: Timestamp, limit: u64) -> Result<BoundedCount>;
    /// The email addresses whose folded form begins with the folded prefix, in order.
    fn emails_with_prefix(&mut self, prefix: &str, limit: u32) -> Result<Vec<String>>;
    /// Whether an active superuser other than this user can sign in.
    fn has_other_able_superuser(&mut self, id: UserId) -> Result<bool>;
    /// Whether a user's tokens from before the import are accepted.
    fn accepts_legacy(&mut self, id: UserId) -> Result<bool>;
}

/// Credentials.
pub trait ReadCredentials {
    /// The hash of a user's password; `None` if the password is unusable.
    fn password_hash(&mut self, id: UserId) -> Result<Option<PasswordHash>>;
    /// The digest of the declared hash, as long as the password is still the declared one.
    fn declared_digest(&mut self, id: UserId) -> Result<Option<String>>;
    /// When a user's password was set; `None` if it is unknown or there is none.
    fn password_set_at(&mut self, id: UserId) -> Result<Option<Timestamp>>;
    /// The number of passwords by hash scheme.
    fn count_hash_schemes(&mut self) -> Result<Vec<(String, u64)>>;
}

/// Groups and memberships.
pub trait ReadGroups {
    /// Visits all groups, ordered by name.
    fn groups(&mut self, visit: &mut dyn FnMut(Group) -> Result<()>) -> Result<()>;
    /// Whether a group exists.
    fn has_group(&mut self, name: &GroupName) -> Result<bool>;
}

/// One-time links.
pub trait ReadLinks {
    /// A link by the digest of its secret.
    fn link(&mut self, digest: &str) -> Result<Option<Link>>;
}

/// Sessions.
pub trait ReadSessions {
    /// Everything that decides whether a token with this session and key is valid.
    fn session_check(&mut self, id: SessionId, key: &KeyId) -> Result<Option<SessionCheck>>;
    /// A session and its user.
    fn session(&mut self, id: SessionId) -> Result<Option<(Session, User)>>;
    /// Visits sessions with their users' addresses, oldest first.
    fn sessions(
        &mut self,
        filter: SessionFilter,
        visit: &mut dyn FnMut(Session, String) -> Result<()>,
    ) -> Result<()>;
    /// Visits a page of a user's live sessions, newest first, beginning after `after`.
    fn live_sessions(
        &mut self,
        user: UserId,
        now: Timestamp,
        after: Option<SessionId>,
        limit: u32,
        visit: &mut dyn FnMut(Session) -> Result<()>,
    ) -> Result<()>;
    /// The number of a user's live sessions.
    fn count_live_sessions(&mut self, user: UserId, now: Timestamp) -> Result<u64>;
    /// The number of live sessions of all users.
    fn count_all_live_sessions(&mut self, now: Timestamp, limit: u64) -> Result<BoundedCount>;
    /// The IDs of sessions that begin with a text of hexadecimal digits and hyphens; only of those
    /// that are live at a time, if there is one.
    fn sessions_with_prefix(
        &mut self,
        prefix: &str,
        live_at: Option<Timestamp>,
        limit: u32,
    ) -> Result<Vec<SessionId>>;
    /// The number of live sessions whose newest token was signed with a key. For sessions of
    /// releases that did not record the key, it is the key that was active when they began.
    fn count_live_sessions_of_key(&mut self, key: &SigningKey, now: Timestamp) -> Result<u64>;
    /// The latest expiry of any session.
    fn last_expiry(&mut self) -> Result<Option<Timestamp>>;
}

/// Signing keys.
pub trait ReadKeys {
    /// A key by ID.
    fn key(&mut self, id: &KeyId) -> Result<Option<SigningKey>>;
    /// The key that signs new tokens.
    fn active_key(&mut self) -> Result<Option<SigningKey>>;
    /// All keys, oldest first.
    fn keys(&mut self) -> Result<Vec<SigningKey>>;
}

/// The state of throttling: counters of failed attempts, and the networks and browsers from which
/// users have signed in.
pub trait ReadThrottle {
    /// The consecutive failures at an account from a network.
    fn failure_streak(
        &mut self,
        account: &ThrottledAccount,
        network: &Network,
    ) -> Result<Option<FailureStreak>>;
    /// Visits the streaks whose next attempt has to wait.
    fn waiting_streaks(
        &mut self,
        now: Timestamp,
        visit: &mut dyn FnMut(FailureStreak) -> Result<()>,
    ) -> Result<()>;
    /// The number of attempts at an account that were evaluated.
    fn evaluated_attempts(
        &mut self,
        account: &ThrottledAccount,
    ) -> Result<Option<EvaluatedAttempts>>;
    /// Visits the accounts with at least `evaluated` attempts since `since`.
    fn accounts_with_attempts(
        &mut self,
        evaluated: u32,
        since: Timestamp,
        visit: &mut dyn FnMut(ThrottledAccount, EvaluatedAttempts) -> Result<()>,
    ) -> Result<()>;
    /// A network's budget of failures.
    fn budget(&mut self, network: &Network) -> Result<Option<NetworkBudget>>;
    /// Visits the networks whose budget is full again only after `full_after`.
    fn budgets_spent(
        &mut self,
        full_after: Timestamp,
        visit: &mut dyn FnMut(Network, NetworkBudget) -> Result<()>,
    ) -> Result<()>;
    /// The refused sign-ins for unknown accounts in the current minute.
    fn unknown_refusals(&mut self) -> Result<Option<UnknownRefusals>>;
    /// Whether a user has signed in from a network since `since`.
    fn knows_network(&mut self, id: UserId, network: &Network, since: Timestamp) -> Result<bool>;
    /// Whether a user has signed in with a browser since `since`; `digest` is the digest of the
    /// browser's device token.
    fn knows_device(&mut self, id: UserId, digest: &str, since: Timestamp) -> Result<bool>;
}

/// The audit log.
pub trait ReadAudit {
    /// Visits events, oldest first.
    fn events(
        &mut self,
        filter: &EventFilter,
        visit: &mut dyn FnMut(Event) -> Result<()>,
    ) -> Result<()>;
    /// Visits the numbers of sign-ins by day since a day, oldest first; days without any are omitted.
    fn sign_ins(&mut self, since: Day, visit: &mut dyn FnMut(SignIns) -> Result<()>) -> Result<()>;
    /// The head of the log: the newest event's sequence number and digest. It has a row of its
    /// own, which a writing transaction locks first where the database locks rows.
    fn head(&mut self) -> Result<Head>;
    /// The newest event's sequence number and digest, read from the events themselves.
    fn last_event(&mut self) -> Result<Head>;
    /// The event before the oldest remaining one, once older events were pruned.
    fn audit_checkpoint(&mut self) -> Result<Option<Checkpoint>>;
}

/// Whole tables, for copies between backends.
pub trait ReadTables {
    /// Visits all rows of a table, in an order that every backend has.
    fn rows(
        &mut self,
        table: &Table,
        visit: &mut dyn FnMut(Vec<Value<'static>>) -> Result<()>,
    ) -> Result<()>;
    /// The highest user ID that was ever given.
    fn last_user_id(&mut self) -> Result<u64>;
}
