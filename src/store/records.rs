//! Write operations, by kind of record. Each method is one statement without business rules, except
//! where a second statement enforces a limit.

use jiff::Timestamp;

use super::Reader;
use crate::domain::{
    Checkpoint, EvaluatedAttempts, Event, FailureStreak, GroupName, KeyId, Link, Network,
    NetworkBudget, PasswordHash, PortableUser, SecretBytes, Session, SessionFilter, SessionId,
    SignIns, SigningKey, ThrottledAccount, UnknownRefusals, User, UserId,
};
use crate::error::Result;

/// Everything that can be read and written within one transaction.
pub trait Records:
    Reader
    + WriteInstance
    + WriteUsers
    + WriteCredentials
    + WriteGroups
    + WriteLinks
    + WriteSessions
    + WriteKeys
    + WriteThrottle
    + WriteAudit
    + WriteLeases
{
}

/// The database itself.
pub trait WriteInstance {
    /// Records that a backup was verified.
    fn set_last_backup(&mut self, at: Timestamp) -> Result<()>;
    /// Stores a secret under a name that has none yet.
    fn insert_secret(&mut self, name: &str, value: &SecretBytes) -> Result<()>;
}

/// Users.
pub trait WriteUsers {
    /// Stores a new user and returns the ID: `user.id`, or a new one if that is
    /// [`UserId::UNASSIGNED`]. Groups are not stored; see [`WriteGroups::set_groups`].
    fn insert_user(&mut self, user: &User) -> Result<UserId>;
    /// Stores an imported user's name in the other program, and whether tokens of that program are
    /// accepted.
    fn set_origin(&mut self, id: UserId, user: &PortableUser, accepts_legacy: bool) -> Result<()>;
    /// Replaces every field of a user, except the groups.
    fn update_user(&mut self, user: &User) -> Result<()>;
    /// Records a sign-in.
    fn set_last_login(&mut self, id: UserId, at: Timestamp) -> Result<()>;
    /// Deletes a user with everything that belongs to the user.
    fn delete_user(&mut self, id: UserId) -> Result<()>;
    /// Stops accepting tokens from before the import: a user's, or all users'.
    fn end_legacy(&mut self, user: Option<UserId>) -> Result<()>;
}

/// Credentials.
pub trait WriteCredentials {
    /// Replaces the password; `None` makes it unusable.
    fn set_password_hash(
        &mut self,
        id: UserId,
        hash: Option<&PasswordHash>,
        at: Timestamp,
    ) -> Result<()>;
    /// Replaces the hash of the same password.
    fn improve_password_hash(&mut self, id: UserId, hash: &PasswordHash) -> Result<()>;
    /// Stores the digest of the hash that a declaration has set.
    fn set_declared_digest(&mut self, id: UserId, digest: &str) -> Result<()>;
}

/// Groups and memberships.
pub trait WriteGroups {
    /// Stores a new group.
    fn insert_group(&mut self, name: &GroupName, at: Timestamp) -> Result<()>;
    /// Deletes a group and its memberships; returns how many members it had, `None` if there is no
    /// such group.
    fn delete_group(&mut self, name: &GroupName) -> Result<Option<u64>>;
    /// Makes these a user's only groups; groups that do not exist are ignored.
    fn set_groups(&mut self, id: UserId, groups: &[GroupName]) -> Result<()>;
}

/// One-time links.
pub trait WriteLinks {
    /// Stores a link.
    fn insert_link(&mut self, link: &Link) -> Result<()>;
    /// Deletes a user's links, or those for creating the first superuser.
    fn delete_links(&mut self, user: Option<UserId>) -> Result<()>;
    /// Deletes the links that expired before `before`.
    fn delete_links_before(&mut self, before: Timestamp) -> Result<()>;
}

/// Sessions.
pub trait WriteSessions {
    /// Stores a new session.
    fn insert_session(&mut self, session: &Session) -> Result<()>;
    /// Records when a session's newest token expires, and the key that signed it.
    fn set_session_expiry(
        &mut self,
        id: SessionId,
        expires_at: Timestamp,
        key: &KeyId,
    ) -> Result<()>;
    /// Records that a session's user has authenticated again.
    fn set_auth_time(&mut self, id: SessionId, at: Timestamp) -> Result<()>;
    /// Records the use of a session. A browser session then expires at `browser_expires_at`, or
    /// at its end if that is earlier.
    fn set_last_used(
        &mut self,
        id: SessionId,
        at: Timestamp,
        browser_expires_at: Timestamp,
    ) -> Result<()>;
    /// Ends a user's live sessions except for the `keep` most recently used ones; returns the
    /// ended ones.
    fn end_least_used_sessions(
        &mut self,
        user: UserId,
        keep: u32,
        now: Timestamp,
    ) -> Result<Vec<SessionId>>;
    /// Ends sessions and all that were derived from them, including those that have expired by
    /// this clock; returns how many were live.
    fn revoke_sessions(&mut self, filter: SessionFilter, now: Timestamp) -> Result<u64>;
    /// Ends the sessions counted by [`super::ReadSessions::count_live_sessions_of_key`]; returns
    /// how many there were.
    fn revoke_sessions_of_key(&mut self, key: &SigningKey, now: Timestamp) -> Result<u64>;
    /// Deletes up to `limit` sessions that expired before `before`; returns how many.
    fn delete_sessions_before(&mut self, before: Timestamp, limit: u32) -> Result<u64>;
    /// Deletes a user's sessions that expired before `before`.
    fn delete_expired_sessions(&mut self, user: UserId, before: Timestamp) -> Result<()>;
}

/// Signing keys.
pub trait WriteKeys {
    /// Stores a new key.
    fn insert_key(&mut self, key: &SigningKey) -> Result<()>;
    /// Replaces the state and the secret of a key.
    fn update_key(&mut self, key: &SigningKey) -> Result<()>;
    /// Deletes a key.
    fn delete_key(&mut self, id: &KeyId) -> Result<()>;
}

/// The state of throttling.
pub trait WriteThrottle {
    /// Waits until no other transaction counts attempts at an account, or from a network. The first
    /// statement of a transaction that reads such a count and writes it again; a database with one
    /// writer has nothing to do.
    fn lock_attempts(&mut self, account: &ThrottledAccount, network: &Network) -> Result<()>;
    /// Stores the consecutive failures at an account from a network.
    fn set_failure_streak(&mut self, streak: &FailureStreak) -> Result<()>;
    /// Deletes the failures at an account from a network.
    fn delete_failure_streak(
        &mut self,
        account: &ThrottledAccount,
        network: &Network,
    ) -> Result<()>;
    /// Stores the number of attempts at an account that were evaluated.
    fn set_evaluated_attempts(
        &mut self,
        account: &ThrottledAccount,
        attempts: EvaluatedAttempts,
    ) -> Result<()>;
    /// Stores a network's budget of failures.
    fn set_budget(&mut self, network: &Network, budget: NetworkBudget) -> Result<()>;
    /// Stores the refused sign-ins for unknown accounts in the current minute, and rewrites the
    /// stored head of the audit log: a refusal that is only counted must take as long as one that
    /// gets an event.
    fn set_unknown_refusals(&mut self, refusals: UnknownRefusals) -> Result<()>;
    /// Records that a user signed in with a browser, and forgets all but the `keep` last ones.
    fn set_device(&mut self, id: UserId, digest: &str, at: Timestamp, keep: u32) -> Result<()>;
    /// Forgets one of a user's browsers.
    fn delete_device(&mut self, id: UserId, digest: &str) -> Result<()>;
    /// Records that a user signed in from a network.
    fn set_known_network(&mut self, id: UserId, network: &Network, at: Timestamp) -> Result<()>;
    /// Forgets a user's networks and browsers.
    fn forget_known_sources(&mut self, id: UserId) -> Result<()>;
    /// Forgets networks and browsers that were last seen before `before`.
    fn forget_places_before(&mut self, before: Timestamp) -> Result<()>;
    /// Forgets failures and budgets from before `before`, but no known network.
    fn forget_attempts_before(&mut self, before: Timestamp) -> Result<()>;
    /// Forgets the failures at one account, or all failures and budgets; returns how many rows.
    fn forget_attempts(&mut self, account: Option<&ThrottledAccount>) -> Result<u64>;
}

/// The audit log.
pub trait WriteAudit {
    /// Stores the event that follows the head, and makes it the head.
    ///
    /// # Errors
    ///
    /// [`crate::Error::busy`] if another event was stored since the head was read.
    fn insert_event(&mut self, event: &Event) -> Result<()>;
    /// Adds to the numbers of sign-ins of a day.
    fn count_sign_ins(&mut self, added: SignIns) -> Result<()>;
    /// Deletes the events up to and including the checkpoint's, and stores the checkpoint.
    fn remove_events(&mut self, checkpoint: &Checkpoint) -> Result<()>;
}

/// Leases, with which several servers share work.
pub trait WriteLeases {
    /// Takes or renews a lease until `until`, unless another holder has it at `now`; returns whether
    /// it was taken.
    fn take_lease(
        &mut self,
        name: &str,
        holder: &str,
        now: Timestamp,
        until: Timestamp,
    ) -> Result<bool>;
}
