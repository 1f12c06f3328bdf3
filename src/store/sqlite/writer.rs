//! The one connection that writes, and the transactions of several that one commit ends.
//!
//! A commit waits for the disk, which takes longer than what is written: a third of a millisecond
//! on a fast one, ten on a slow one. Whoever has to wait for the writer meanwhile goes into one
//! transaction with all others who wait, and the last of them commits for all: a group commit (Gray
//! and Reuter, "Transaction Processing", 1993). Nobody waits for others to come, and nobody is told
//! that a change is made before it is on the disk.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::thread;

use rusqlite::Connection;

use super::connect::{connect, sync_commits};
use super::{Tx, error, error_at, keep_head};
use crate::domain::Head;
use crate::error::{Error, Result};
use crate::store::{Records, busy};

mod queue;

use queue::Queue;

/// The most that one commit ends, so that the first of a long row is answered some time.
const MOST: usize = 64;

pub(super) struct Writer {
    queue: Queue,
}

/// The connection, and the transaction under way on it.
struct Turn {
    /// `None` for memory.
    path: Option<PathBuf>,
    /// Opened when it is first needed.
    connection: Option<Connection>,
    /// The transaction under way: for a moment, or until the last of those who share it.
    group: Option<GroupCommit>,
}

/// A transaction of one or several.
struct GroupCommit {
    is_synced: bool,
    /// How many parts it has had, whether they are in it or were undone.
    parts: usize,
    /// The youngest event.
    head: Option<Head>,
    /// The place of the first event.
    first_event: Option<u64>,
    outcome: Arc<CommitOutcome>,
}

/// How the commit went, once it is over.
type CommitOutcome = OnceLock<Result<()>>;

impl Drop for GroupCommit {
    fn drop(&mut self) {
        // Where nothing else was said: whoever had to commit has panicked.
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
        Self { queue: Queue::new(Turn { path, connection, group: None }) }
    }

    /// Runs `work` on the connection, and in no transaction.
    pub(super) fn with(&self, work: impl FnOnce(&Connection) -> Result<()>) -> Result<()> {
        let mut turn = self.queue.take_turn()?;
        turn.commit();
        let done = turn.connection().and_then(work);
        if is_busy(&done) {
            turn.give_up();
        }
        done
    }

    /// As [`Writer::with`], but never waits. For memory, where each turn ends its transaction.
    pub(super) fn with_at_once(&self, work: impl FnOnce(&Connection) -> Result<()>) -> Result<()> {
        let turn = self.queue.try_turn()?;
        turn.connection.as_ref().map_or_else(|| Err(busy()), work)
    }

    /// Runs `work` in a transaction, and returns when that is committed.
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

impl Turn {
    fn connection(&mut self) -> Result<&Connection> {
        match (&mut self.connection, &self.path) {
            (Some(connection), _) => Ok(connection),
            (unopened, Some(path)) => {
                Ok(unopened.insert(connect(path).map_err(|error| error_at(path, error))?))
            }
            (None, None) => Err(lost()),
        }
    }

    /// Whether the next may add to the transaction under way. In one that is not synced, or in
    /// memory, nobody waits for the disk.
    fn has_room(&self) -> bool {
        let group = self.group.as_ref().filter(|_| self.path.is_some());
        group.is_some_and(|group| group.is_synced && group.parts < MOST)
    }

    /// Runs `work` in the transaction under way, or in a new one; what fails, or panics, is undone
    /// alone. Gives the outcome to wait for, too, unless this part was alone and failed.
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
            // SQLite has undone all of it itself, as when the disk is full.
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
        // Whoever had to commit the one before may have panicked.
        self.undo();
        let connection = self.connection()?;
        // Each says it anew, whatever the one before was content with.
        sync_commits(connection, is_synced).map_err(error)?;
        run(connection, "begin immediate")?;
        let outcome = Arc::default();
        self.group =
            Some(GroupCommit { is_synced, parts: 0, head: None, first_event: None, outcome });
        Ok(())
    }

    /// Ends the transaction under way, if there is one.
    fn commit(&mut self) {
        let Some(mut group) = self.group.take() else { return };
        let Some(connection) = &self.connection else { return };
        // The head of what is not synced is not kept: a power cut would make that one of a log
        // that was cut.
        let head = group.head.take().filter(|_| group.is_synced);
        let kept = self.path.as_deref().zip(head.as_ref());
        let first = group.first_event.unwrap_or(0);
        let follows =
            kept.map_or(Ok(false), |(path, _)| Tx::new(connection).follows_kept_head(path, first));
        match follows.and_then(|follows| run(connection, "commit").map(|()| follows)) {
            Ok(follows) => {
                let _ = group.outcome.set(Ok(()));
                if let (true, Some((path, head))) = (follows, kept) {
                    keep_head(path, head);
                }
            }
            Err(error) => {
                let _ = group.outcome.set(Err(error));
                self.undo();
            }
        }
    }

    /// Undoes what the connection has not committed, if there is anything.
    fn undo(&mut self) {
        if let Some(connection) = &self.connection
            && !connection.is_autocommit()
            && run(connection, "rollback").is_err()
            && self.path.is_some()
        {
            // Its end is the end of its transaction too.
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
