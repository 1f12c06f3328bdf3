//! A bounded pool of connections.

use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use super::connection::Connection;
use super::target::PostgresTarget;
use super::watch::Watch;
use crate::error::Result;
use crate::store::{BUSY_TIMEOUT, busy, lock};

/// The maximum number of connections of a node, besides the one that writes.
const MOST: usize = 16;

/// How long a connection may be idle before it is closed instead of used: a proxy or a firewall may
/// have forgotten it.
const MAX_IDLE: Duration = Duration::from_secs(300);

pub(super) struct Pool {
    target: PostgresTarget,
    watch: Arc<Watch>,
    state: Mutex<PoolState>,
    returned: Condvar,
}

struct PoolState {
    /// The most recently used one is last.
    idle: Vec<(Connection, Instant)>,
    /// The number of connections, idle or in use.
    open: usize,
}

/// A place in the pool, given back when this is dropped.
struct Place<'a> {
    pool: &'a Pool,
    connection: Option<Connection>,
}

impl Pool {
    /// A pool that has a connection already.
    pub(super) fn with_first(first: Connection, target: PostgresTarget, watch: Arc<Watch>) -> Self {
        let state = PoolState { idle: vec![(first, Instant::now())], open: 1 };
        Self { target, watch, state: Mutex::new(state), returned: Condvar::new() }
    }

    /// Runs `work` on a connection.
    ///
    /// # Errors
    ///
    /// [`busy`] if all connections are in use for [`BUSY_TIMEOUT`].
    pub(super) fn with<T>(&self, work: impl FnOnce(&mut Connection) -> Result<T>) -> Result<T> {
        let mut place = self.take()?;
        let connection = match &mut place.connection {
            Some(connection) => connection,
            unopened => unopened.insert(self.watch.connect(&self.target)?),
        };
        work(connection)
    }

    /// Closes the connections that are not in use.
    pub(super) fn close_idle(&self) {
        let mut state = lock(&self.state);
        state.open -= state.idle.len();
        state.idle.clear();
    }

    fn take(&self) -> Result<Place<'_>> {
        let mut state = lock(&self.state);
        let until = Instant::now() + BUSY_TIMEOUT;
        loop {
            while let Some((mut connection, since)) = state.idle.pop() {
                connection.refresh();
                if since.elapsed() < MAX_IDLE && connection.is_usable() {
                    return Ok(Place { pool: self, connection: Some(connection) });
                }
                state.open -= 1;
            }
            if state.open < MOST {
                state.open += 1;
                return Ok(Place { pool: self, connection: None });
            }
            let left = until.checked_duration_since(Instant::now()).ok_or_else(busy)?;
            state = match self.returned.wait_timeout(state, left) {
                Ok((state, _)) => state,
                Err(poisoned) => poisoned.into_inner().0,
            };
        }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut state = lock(&self.pool.state);
        match self.connection.take().filter(Connection::is_usable) {
            // A panic may have left a transaction open.
            Some(connection) if !std::thread::panicking() => {
                state.idle.push((connection, Instant::now()));
            }
            _ => state.open -= 1,
        }
        drop(state);
        self.pool.returned.notify_one();
    }
}
