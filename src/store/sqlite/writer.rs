//! The write connection, and group commit (Gray and Reuter, "Transaction Processing", 1993).
//!
//! A commit waits for the disk, which takes longer than the statements: from a third of a
//! millisecond on a fast disk to ten on a slow one. Threads that wait for the connection meanwhile
//! share one transaction, and the last of them commits it for all. No thread waits for others to
//! arrive, and no change is acknowledged before it is on the disk.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::thread;

use rusqlite::Connection;

use super::connect::{connect, sync_commits};
use super::{Tx, error, error_at, store_head};
use crate::domain::Head;
use crate::error::{Error, Result};
use crate::store::{Records, busy};

mod queue;

use queue::Queue;

/// The maximum number of transactions per commit, which bounds the wait of the first.
const MOST: usize = 64;

pub(super) struct Writer {
    queue: Queue,
}

/// The write connection and the transaction open on it.
struct WriteConnection {
    /// `None` for memory.
    path: Option<PathBuf>,
    /// Opened on first use.
    connection: Option<Connection>,
    /// The open transaction, shared by the threads that wait to join it.
    group: Option<GroupCommit>,
}

/// A transaction shared by one or more threads.
struct GroupCommit {
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
type CommitOutcome = OnceLock<Result<()>>;

impl Drop for GroupCommit {
    fn drop(&mut self) {
        // No result was set: the thread that had to commit panicked.
        let _ = self.outcome.set(Err(lost()));
    }
}

impl Writer {
    pub(super) fn of_file(path: &Path) -> Self {
        Self::new(Some(path.to_owned()), None)
    }

    pub(super) fn of_memory(connection: Connection) -> Self {
        Self::new(None, Some(connection))
    }

    fn new(path: Option<PathBuf>, connection: Option<Connection>) -> Self {
        Self { queue: Queue::new(WriteConnection { path, connection, group: None }) }
    }

    /// Runs `work` on the connection, outside a transaction.
    pub(super) fn with(&self, work: impl FnOnce(&Connection) -> Result<()>) -> Result<()> {
        let mut turn = self.queue.take_turn()?;
        turn.commit();
        let done = turn.connection().and_then(work);
        if is_busy(&done) {
            turn.give_up();
        }
        done
    }

    /// As [`Writer::with`], but never waits. For databases in memory, where each turn ends its
    /// transaction.
    pub(super) fn with_at_once(&self, work: impl FnOnce(&Connection) -> Result<()>) -> Result<()> {
        let turn = self.queue.try_turn()?;
        turn.connection.as_ref().map_or_else(|| Err(busy()), work)
    }

    /// Runs `work` in a transaction and returns when it is committed.
    pub(super) fn transact(
        &self,
        is_synced: bool,
        work: &mut dyn FnMut(&mut dyn Records) -> Result<()>,
    ) -> Result<()> {
        let mut turn = self.queue.take_turn()?;
        let (done, outcome) = turn.add(is_synced, work);
        if done.as_ref().is_ok_and(is_busy) {
            turn.give_up();
        }
        turn.commit_or_pass_on();
        let done = done.unwrap_or_else(|panic| resume_unwind(panic));
        // A refusal waits too: it may be based on what another part of the transaction wrote.
        outcome.map_or(Ok(()), |outcome| outcome.wait().clone()).and(done)
    }
}

fn is_busy(done: &Result<()>) -> bool {
    done.as_ref().is_err_and(Error::is_busy)
}

impl WriteConnection {
    fn connection(&mut self) -> Result<&Connection> {
        match (&mut self.connection, &self.path) {
            (Some(connection), _) => Ok(connection),
            (unopened, Some(path)) => {
                Ok(unopened.insert(connect(path).map_err(|error| error_at(path, error))?))
            }
            (None, None) => Err(lost()),
        }
    }

    /// Whether another thread may join the open transaction. One that is not synced, or in memory,
    /// commits at once, since there is no disk to wait for.
    fn has_room(&self) -> bool {
        let group = self.group.as_ref().filter(|_| self.path.is_some());
        group.is_some_and(|group| group.is_synced && group.parts < MOST)
    }

    /// Runs `work` in the open transaction or in a new one. If it fails or panics, only this part
    /// is rolled back. Also returns the result to wait for, unless this part was alone and failed.
    fn add(
        &mut self,
        is_synced: bool,
        work: &mut dyn FnMut(&mut dyn Records) -> Result<()>,
    ) -> (thread::Result<Result<()>>, Option<Arc<CommitOutcome>>) {
        if let Err(error) = self.begin(is_synced) {
            return (Ok(Err(error)), None);
        }
        let (Some(connection), Some(group)) = (&self.connection, &mut self.group) else {
            unreachable!("a transaction has begun");
        };
        let mut tx = Tx::new(connection);
        let done = catch_unwind(AssertUnwindSafe(|| work(&mut tx)));
        let (head, first_event) = (tx.head.take(), tx.first_event);
        let is_good = matches!(done, Ok(Ok(())));
        let is_first = group.parts == 0;
        let outcome = (is_good || !is_first).then(|| Arc::clone(&group.outcome));
        let ended = match &done {
            // SQLite rolled back the whole transaction itself, as when the disk is full.
            Ok(Err(error)) if connection.is_autocommit() => Err(error.clone()),
            _ if connection.is_autocommit() => Err(lost()),
            Ok(Ok(())) if is_first => Ok(()),
            Ok(Ok(())) => run(connection, "release part"),
            _ if is_first => Err(lost()),
            _ => run(connection, "rollback to part").and_then(|()| run(connection, "release part")),
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
                self.undo();
            }
        }
        (done, outcome)
    }

    fn begin(&mut self, is_synced: bool) -> Result<()> {
        if self.group.is_some() {
            return run(self.connection()?, "savepoint part");
        }
        // The thread that had to commit the previous transaction may have panicked.
        self.undo();
        let connection = self.connection()?;
        // Set for each transaction, because the previous one may have used another setting.
        sync_commits(connection, is_synced).map_err(error)?;
        run(connection, "begin immediate")?;
        let outcome = Arc::default();
        self.group =
            Some(GroupCommit { is_synced, parts: 0, head: None, first_event: None, outcome });
        Ok(())
    }

    /// Commits the open transaction, if there is one.
    fn commit(&mut self) {
        let Some(mut group) = self.group.take() else { return };
        let Some(connection) = &self.connection else { return };
        // The head of an unsynced commit is not stored: after a power cut it would look like the
        // head of a truncated log.
        let head = group.head.take().filter(|_| group.is_synced);
        let kept = self.path.as_deref().zip(head.as_ref());
        let first = group.first_event.unwrap_or(0);
        let follows =
            kept.map_or(Ok(false), |(path, _)| Tx::new(connection).follows_kept_head(path, first));
        match follows.and_then(|follows| run(connection, "commit").map(|()| follows)) {
            Ok(follows) => {
                let _ = group.outcome.set(Ok(()));
                if let (true, Some((path, head))) = (follows, kept) {
                    store_head(path, head);
                }
            }
            Err(error) => {
                let _ = group.outcome.set(Err(error));
                self.undo();
            }
        }
    }

    /// Rolls back the open transaction, if there is one.
    fn undo(&mut self) {
        if let Some(connection) = &self.connection
            && !connection.is_autocommit()
            && run(connection, "rollback").is_err()
            && self.path.is_some()
        {
            // Closing the connection rolls the transaction back.
            self.connection = None;
        }
    }
}

fn run(connection: &Connection, sql: &str) -> Result<()> {
    connection.prepare_cached(sql).and_then(|mut s| s.execute([])).map(drop).map_err(error)
}

fn lost() -> Error {
    Error::unavailable("the database failed")
}

#[cfg(test)]
mod tests;
