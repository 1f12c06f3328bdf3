//! The write connection, and group commit (Gray and Reuter, "Transaction Processing", 1993).
//!
//! A commit waits for the disk, which takes longer than the statements: from a third of a
//! millisecond on a fast disk to ten on a slow one. Threads that wait for the connection meanwhile
//! share one transaction, and the last of them commits it for all. No thread waits for others to
//! arrive, and no change is acknowledged before it is on the disk.

mod queue;

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::{Duration, Instant};

use crate::domain::Head;
use crate::error::{Error, Result};
use crate::store::Records;
use crate::store::sql::{Connection, Tx};

use queue::Queue;

/// The maximum number of transactions per commit, which bounds the wait of the first.
pub(super) const MOST: usize = 64;

/// A connection that writes, to one transaction at a time.
pub(super) trait WriteConnection: Send {
    /// Whether several threads may share a transaction.
    fn can_share(&self) -> bool;

    /// Begins a transaction that no other writer can overtake; one that was left open is rolled
    /// back first. `is_synced`: whether the commit waits for the disk.
    fn begin(&mut self, is_synced: bool) -> Result<()>;

    /// The connection with the transaction.
    fn with_transaction(&mut self, work: &mut dyn FnMut(&mut dyn Connection)) -> Result<()>;

    /// Waits for the statements that were sent without waiting; fails if one of them failed.
    fn finish_part(&mut self) -> Result<()> {
        Ok(())
    }

    /// Sets a savepoint for a part of the transaction.
    fn begin_part(&mut self) -> Result<()>;

    /// Keeps the changes since the savepoint.
    fn keep_part(&mut self) -> Result<()>;

    /// Rolls back to the savepoint.
    fn undo_part(&mut self) -> Result<()>;

    /// Whether the database has ended the transaction by itself.
    fn has_ended(&self) -> bool;

    /// Commits. `written` has the last event and the sequence number of the first one, if any. Returns
    /// how long it takes until no node can answer from before the commit.
    fn commit(&mut self, is_synced: bool, written: Option<(Head, u64)>) -> Result<Duration>;

    /// Rolls back the open transaction, if there is one.
    fn undo(&mut self);
}

/// Runs transactions on one connection.
pub(super) struct Writer<C> {
    pub(super) queue: Queue<C>,
}

/// The write connection and the transaction open on it.
pub(super) struct Shared<C> {
    pub(super) connection: C,
    /// The open transaction, shared by the threads that wait to join it.
    pub(super) group: Option<GroupCommit>,
}

/// A transaction shared by one or more threads.
pub(super) struct GroupCommit {
    is_synced: bool,
    /// The number of parts so far, including those that were rolled back.
    parts: usize,
    /// The last event.
    head: Option<Head>,
    /// The sequence number of the first event.
    first_event: Option<u64>,
    outcome: Arc<CommitOutcome>,
}

/// The result of the commit, once there is one.
type CommitOutcome = OnceLock<Result<Duration>>;

impl Drop for GroupCommit {
    fn drop(&mut self) {
        // No result was set: the thread that had to commit panicked.
        let _ = self.outcome.set(Err(lost()));
    }
}

impl<C: WriteConnection> Writer<C> {
    pub(super) fn new(connection: C) -> Self {
        Self { queue: Queue::new(Shared { connection, group: None }) }
    }

    /// Runs `work` on the connection, outside a transaction.
    pub(super) fn with<T>(&self, work: impl FnOnce(&mut C) -> Result<T>) -> Result<T> {
        let mut turn = self.queue.take_turn()?;
        turn.commit();
        let done = work(&mut turn.connection);
        if is_busy(&done) {
            turn.give_up();
        }
        done
    }

    /// As [`Writer::with`], but never waits. For databases in memory, where each turn ends its
    /// transaction.
    pub(super) fn with_at_once(&self, work: impl FnOnce(&mut C) -> Result<()>) -> Result<()> {
        work(&mut self.queue.try_turn()?.connection)
    }

    /// Runs `work` in a transaction and returns when it is committed.
    pub(super) fn transact(
        &self,
        is_synced: bool,
        work: &mut dyn FnMut(&mut dyn Records) -> Result<()>,
    ) -> Result<()> {
        let mut turn = self.queue.take_turn()?;
        let Part { done, outcome, ends } = turn.add(is_synced, work);
        if done.as_ref().is_ok_and(is_busy) {
            turn.give_up();
        }
        turn.commit_or_pass_on();
        let done = done.unwrap_or_else(|panic| resume_unwind(panic));
        // A refusal waits too: it may be based on what another part of the transaction wrote.
        let settled = outcome.map_or(Ok(Duration::ZERO), |outcome| outcome.wait().clone())?;
        if ends {
            sleep(settled);
        }
        done
    }
}

/// What became of a part of a transaction.
pub(super) struct Part {
    pub(super) done: thread::Result<Result<()>>,
    /// The result to wait for, unless this part was alone and failed.
    pub(super) outcome: Option<Arc<CommitOutcome>>,
    /// Whether it may have ended a session, a permission, or a key.
    pub(super) ends: bool,
}

fn sleep(time: Duration) {
    let until = Instant::now() + time;
    while let Some(left) =
        until.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())
    {
        thread::park_timeout(left);
    }
}

fn is_busy<T>(done: &Result<T>) -> bool {
    done.as_ref().is_err_and(Error::is_busy)
}

impl<C: WriteConnection> Shared<C> {
    /// Whether another thread may join the open transaction. One that is not synced, or in memory,
    /// commits at once, since there is no disk to wait for.
    pub(super) fn has_room(&self) -> bool {
        let group = self.group.as_ref().filter(|_| self.connection.can_share());
        group.is_some_and(|group| group.is_synced && group.parts < MOST)
    }

    /// Runs `work` in the open transaction or in a new one. If it fails or panics, only this part
    /// is rolled back.
    pub(super) fn add(
        &mut self,
        is_synced: bool,
        work: &mut dyn FnMut(&mut dyn Records) -> Result<()>,
    ) -> Part {
        if let Err(error) = self.begin(is_synced) {
            return Part { done: Ok(Err(error)), outcome: None, ends: false };
        }
        let connection = &mut self.connection;
        let Some(group) = &mut self.group else { unreachable!("a transaction has begun") };
        let mut done: thread::Result<Result<()>> = Ok(Err(lost()));
        let (mut head, mut first_event, mut ends) = (None, None, false);
        let ran = connection.with_transaction(&mut |connection| {
            let mut tx = Tx::new(connection);
            done = catch_unwind(AssertUnwindSafe(|| work(&mut tx)));
            (head, first_event, ends) = (tx.head.take(), tx.first_event, tx.ends);
        });
        // The first part is finished by the commit, or before another part joins it.
        let finished =
            if group.parts == 0 { ran } else { ran.and_then(|()| connection.finish_part()) };
        if let (Ok(Ok(())), Err(error)) = (&done, finished) {
            done = Ok(Err(error));
        }
        let is_good = matches!(done, Ok(Ok(())));
        let is_first = group.parts == 0;
        let outcome = (is_good || !is_first).then(|| Arc::clone(&group.outcome));
        let ended = match &done {
            // The database rolled back the whole transaction, as SQLite does when the disk is full.
            Ok(Err(error)) if connection.has_ended() => Err(error.clone()),
            _ if connection.has_ended() => Err(lost()),
            Ok(Ok(())) if is_first => Ok(()),
            Ok(Ok(())) => connection.keep_part(),
            _ if is_first => Err(lost()),
            _ => connection.undo_part(),
        };
        match ended {
            Ok(()) => {
                group.parts += 1;
                group.head = head.filter(|_| is_good).or(group.head.take());
                group.first_event = group.first_event.or(first_event.filter(|_| is_good));
            }
            Err(error) => {
                let _ = group.outcome.set(Err(error));
                self.group = None;
                self.connection.undo();
            }
        }
        Part { done, outcome, ends }
    }

    /// Finishes the first part, so that its failure is not that of the next one; returns whether
    /// that succeeded.
    fn settle(&mut self) -> bool {
        let Some(group) = &self.group else { return false };
        if group.parts > 1 {
            return true;
        }
        let Err(error) = self.connection.finish_part() else { return true };
        let _ = group.outcome.set(Err(error));
        self.group = None;
        self.connection.undo();
        false
    }

    fn begin(&mut self, is_synced: bool) -> Result<()> {
        if self.group.is_some() {
            return self.connection.begin_part();
        }
        self.connection.begin(is_synced)?;
        let outcome = Arc::default();
        self.group =
            Some(GroupCommit { is_synced, parts: 0, head: None, first_event: None, outcome });
        Ok(())
    }

    /// Commits the open transaction, if there is one.
    pub(super) fn commit(&mut self) {
        let Some(mut group) = self.group.take() else { return };
        let written = group.head.take().zip(group.first_event);
        let committed = self.connection.commit(group.is_synced, written);
        if committed.is_err() {
            self.connection.undo();
        }
        let _ = group.outcome.set(committed);
    }
}

/// The error for a transaction that ended with its connection, or with the thread that had it.
pub(super) fn lost() -> Error {
    Error::unavailable("the database failed")
}
