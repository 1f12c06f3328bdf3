//! Notices that the database has lost what this node has seen.
//!
//! After a failover, a standby server that lagged lacks the last commits: sessions that were ended
//! would live again. So each node remembers the newest head of the audit log that it has seen, asks
//! for the head many times a second, and compares before it uses a new connection. A node that
//! misses its head marks the database, so that every other node learns of it too, and refuses to
//! use it until an operator accepts the loss. `model` checks the protocol exhaustively.

#[cfg(test)]
mod model;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, Weak};
use std::thread;
use std::time::Duration;

use super::cache::SessionCache;
use super::connection::Connection;
use super::target::PostgresTarget;
use crate::domain::Head;
use crate::error::{Error, Remedy, Result};
use crate::store::lock;
use crate::store::sql::params;
use crate::store::sqlite::{read_head, write_head_file};

/// The time between two questions for the head.
const INTERVAL: Duration = Duration::from_millis(100);

/// How often a node with a cache asks in that time: all but once for the events that concern its
/// cache, so that one answer may be late.
const CACHE_TURNS: u32 = 4;

/// What a node knows of the database's history.
pub(super) struct Watch {
    state: Mutex<State>,
    /// Whether the database must not be used.
    is_closed: AtomicBool,
    /// Whether losses are ignored, by the command that accepts one.
    is_lenient: bool,
}

struct State {
    /// How many losses had been accepted when the head was seen; `None` before the first check.
    epoch: Option<u64>,
    /// The newest head that was seen in this epoch.
    seen: Head,
    /// The head in the file.
    stored: Option<Head>,
    /// The directory of the file that keeps the head over a restart.
    directory: Option<PathBuf>,
    instance: String,
}

/// The history as the database has it.
struct Found {
    instance: String,
    epoch: u64,
    /// The event that a node missed, if the loss was not accepted yet.
    lost: Option<i64>,
    head: Head,
    /// The digest of the event that was asked for.
    digest: Option<String>,
    /// The last event that was pruned.
    pruned: u64,
}

/// What follows from a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// The database has everything that this node has seen.
    Follows,
    /// The loss of an earlier epoch was accepted.
    Accepted,
    /// The database lacks something that this node has seen.
    Lost,
    /// Another node has missed something.
    Marked,
}

impl State {
    fn judge(&self, seen: &Head, found: &Found) -> Verdict {
        let Some(epoch) = self.epoch else {
            return if found.lost.is_some() { Verdict::Marked } else { Verdict::Follows };
        };
        // Pruned events cannot be compared; they were verified before pruning.
        let has_seen = seen.sequence <= found.pruned
            || seen.sequence == 0
            || found.digest.as_ref() == Some(&seen.digest);
        match () {
            () if found.epoch > epoch => Verdict::Accepted,
            // The acceptance itself was lost, or the event.
            () if found.epoch < epoch || !has_seen => Verdict::Lost,
            () if found.lost.is_some() => Verdict::Marked,
            () => Verdict::Follows,
        }
    }

    /// The path beside which the head is stored. Each database and epoch has a file of its own.
    fn path(&self) -> Option<PathBuf> {
        let name = format!("{}-{}", self.instance, self.epoch?);
        self.directory.as_ref().map(|directory| directory.join(name))
    }

    fn see(&mut self, head: &Head) {
        if head.sequence > self.seen.sequence {
            self.seen = head.clone();
        }
    }
}

impl Watch {
    pub(super) fn new(is_lenient: bool) -> Self {
        let state = State {
            epoch: None,
            seen: Head::none(),
            stored: None,
            directory: None,
            instance: String::new(),
        };
        Self { state: Mutex::new(state), is_closed: AtomicBool::new(false), is_lenient }
    }

    /// Fails if the database must not be used.
    pub(super) fn check_open(&self) -> Result<()> {
        if self.is_closed.load(Ordering::Acquire) && !self.is_lenient {
            return Err(lost(&lock(&self.state).seen));
        }
        Ok(())
    }

    /// Records the head of an acknowledged commit.
    pub(super) fn see(&self, head: &Head) {
        lock(&self.state).see(head);
    }

    /// Connects, and compares: the server may be another one than before.
    pub(super) fn connect(&self, target: &PostgresTarget) -> Result<Connection> {
        let mut connection = Connection::open(target)?;
        self.check(&mut connection)?;
        Ok(connection)
    }

    /// Compares the database with what was seen.
    ///
    /// # Errors
    ///
    /// [`lost`] if the database lacks something, or another node has found that.
    pub(super) fn check(&self, connection: &mut Connection) -> Result<()> {
        let seen = lock(&self.state).seen.clone();
        let found = ask(connection, seen.sequence)?;
        let mut state = lock(&self.state);
        let (verdict, epoch) = (state.judge(&seen, &found), found.epoch);
        match verdict {
            Verdict::Follows | Verdict::Accepted => {
                if verdict == Verdict::Accepted || state.epoch.is_none() {
                    state.epoch = Some(found.epoch);
                    state.seen = found.head.clone();
                    state.stored = None;
                    state.instance = found.instance;
                }
                state.see(&found.head);
                self.is_closed.store(false, Ordering::Release);
                keep(&mut state);
                return Ok(());
            }
            Verdict::Lost | Verdict::Marked => self.is_closed.store(true, Ordering::Release),
        }
        drop(state);
        if verdict == Verdict::Lost {
            tracing::error!(
                sequence = seen.sequence,
                "the database lacks an event that this node has seen"
            );
            // Unless an operator has accepted the loss meanwhile.
            let sql = "update history set lost_sequence = ?1
                       where lost_sequence is null and epoch = ?2";
            connection.execute(sql, params![seen.sequence.max(1), epoch])?;
        }
        self.check_open()
    }

    /// Begins to store the head in a directory, and compares with what is stored there.
    pub(super) fn keep_in(&self, directory: &Path, connection: &mut Connection) -> Result<()> {
        self.check(connection)?;
        {
            let mut state = lock(&self.state);
            state.directory = Some(directory.to_owned());
            let stored = state.path().map_or(Ok(None), |path| read_head(&path))?;
            if let Some(stored) = stored {
                state.see(&stored);
                state.stored = Some(stored);
            }
        }
        self.check(connection)
    }

    /// Asks for the head until the last user of the watch is gone, and keeps a cache of session checks
    /// up to date. Begins with this connection.
    pub(super) fn run(
        self: &Arc<Self>,
        connection: Connection,
        target: PostgresTarget,
        cache: Option<Arc<SessionCache>>,
    ) -> Result<()> {
        let watch = Arc::downgrade(self);
        let started = thread::Builder::new()
            .name("vouchsafe-watch".to_owned())
            .spawn(move || repeat(&watch, connection, &target, cache.as_deref()));
        started.map(drop).map_err(|cause| Error::internal("cannot start a thread", cause))
    }
}

fn repeat(
    watch: &Weak<Watch>,
    first: Connection,
    target: &PostgresTarget,
    cache: Option<&SessionCache>,
) {
    let pause = if cache.is_some() { INTERVAL / CACHE_TURNS } else { INTERVAL };
    let mut connection = Some(first);
    for turn in 0_u64.. {
        let Some(watch) = watch.upgrade() else { return };
        let checked = match (&mut connection, cache) {
            (Some(connection), Some(cache)) if turn % u64::from(CACHE_TURNS) > 0 => {
                cache.refresh(connection)
            }
            (Some(connection), _) => watch.check(connection),
            (none, _) => watch.connect(target).map(|opened| *none = Some(opened)),
        };
        if let Err(error) = checked {
            tracing::debug!(%error, "cannot confirm the history of the database");
        }
        connection.take_if(|connection| !connection.is_usable());
        drop(watch);
        thread::park_timeout(pause);
    }
}

/// Stores the head, so that a loss during a restart is noticed.
fn keep(state: &mut State) {
    let Some(path) = state.path().filter(|_| state.stored.as_ref() != Some(&state.seen)) else {
        return;
    };
    match write_head_file(&path, &state.seen) {
        Ok(()) => state.stored = Some(state.seen.clone()),
        Err(cause) => tracing::warn!(%cause, "cannot store the head of the audit log"),
    }
}

fn ask(connection: &mut Connection, sequence: u64) -> Result<Found> {
    let sql = "select i.id, h.epoch, h.lost_sequence, a.sequence, a.digest,
                 (select e.digest from events e where e.sequence = ?1),
                 coalesce((select c.sequence from audit_checkpoint c), 0)
               from instance i, history h, audit_head a";
    let found = connection.find(sql, params![sequence], |cells| {
        Ok(Found {
            instance: cells.get()?,
            epoch: cells.get()?,
            lost: cells.get()?,
            head: Head { sequence: cells.get()?, digest: cells.get()? },
            digest: cells.get()?,
            pruned: cells.get()?,
        })
    })?;
    found.ok_or_else(|| Error::damaged("the database has no history"))
}

/// The error for a database that lacks something.
fn lost(seen: &Head) -> Error {
    let sequence = seen.sequence;
    Error::damaged(format!(
        "the database has lost changes that were acknowledged before a failover, up to event {sequence}"
    ))
    .with_remedy(Remedy::AcceptLoss)
}
