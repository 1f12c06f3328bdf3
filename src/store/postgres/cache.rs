//! A cache of session checks that never contradicts an acknowledged revocation.
//!
//! These are leases without acknowledgements (Gray and Cheriton, "Leases: An Efficient
//! Fault-Tolerant Mechanism for Distributed File Cache Consistency", 1989):
//!
//! 1. A node asks for new events some 30 times a second, and removes what they concern.
//! 2. An entry may be used until [`VALID`] after the last such question was *sent*. Without answers,
//!    the node reads the database for each check, or fails.
//! 3. What ends a session, a permission, or a key is acknowledged [`SETTLED`] after its commit. By
//!    then, every node has read it, or has stopped using its entries.
//!
//! The rates of the nodes' clocks must agree within a third over 150 ms; the clocks themselves need
//! not agree. `model` checks this exhaustively, with questions and answers that are late or lost.
//! A virtual machine that is frozen together with its clocks may use its entries for 150 ms after
//! it goes on.

#[cfg(test)]
mod model;

use std::collections::HashMap;
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use super::connection::Connection;
use crate::clock::time_since_boot;
use crate::error::Result;
use crate::store::sql::{
    self, Cells, Dialect, Row, SESSION_CHECK, Value, is_harmless, next, params, wrong,
};
use crate::store::{busy, lock};

/// How long after the last confirmation was requested the entries may be used.
pub(super) const VALID: Duration = Duration::from_millis(150);

/// How long after its commit a change is acknowledged that ends something.
pub(super) const SETTLED: Duration = Duration::from_millis(200);

/// The maximum number of entries; there are some 1.5 KB in each.
const MOST: usize = 20_000;

/// The maximum age of an entry: the time of a session's last use changes without an event.
const MAX_AGE: Duration = Duration::from_secs(60);

/// The maximum number of new events that are looked at; more of them empty the cache.
const MAX_EVENTS: u64 = 1_000;

/// The name of the lease that nodes with a cache hold together.
const LEASE: &str = "session_cache";

/// The time for which the lease is taken, by the database's clock, and after which a node that
/// could not renew it stops using its entries, by its own.
const LEASE_SECONDS: i64 = 60;
const MAX_LEASE_AGE: Duration = Duration::from_secs(30);
const RENEWAL: Duration = Duration::from_secs(10);

/// How long a check waits for a confirmation that is late, instead of reading the database: if each
/// check read it, the load would delay the confirmations further.
const LATE: Duration = Duration::from_millis(100);

pub(super) struct SessionCache {
    state: Mutex<CacheState>,
    confirmed: Condvar,
}

#[derive(Default)]
struct CacheState {
    entries: HashMap<String, Entry>,
    /// Raised by each removal: a row that was requested before may be older.
    generation: u64,
    /// The time since boot up to which the entries may be used.
    valid_until: Duration,
    /// The newest event that was taken into account.
    sequence: u64,
    /// When the lease was last requested with success.
    leased_at: Option<Duration>,
}

struct Entry {
    user: i64,
    key: String,
    row: Arc<Vec<Value<'static>>>,
    read_at: Duration,
}

/// What new events end.
#[derive(Debug, PartialEq, Eq)]
enum Ended {
    User(i64),
    Session(String),
    /// Anything.
    All,
}

impl CacheState {
    fn is_usable(&self, now: Duration) -> bool {
        now < self.valid_until && self.leased_at.is_some_and(|at| now < at + MAX_LEASE_AGE)
    }

    /// The entry of a session check, whether the entries may be used now or not.
    fn entry(&self, session: &str, key: &str, now: Duration) -> Option<&Entry> {
        let entry = self.entries.get(session)?;
        (entry.key == key && now < entry.read_at + MAX_AGE).then_some(entry)
    }

    /// Takes into account what has ended up to the moment at which the question was answered.
    fn confirm(&mut self, sent: Duration, ended: &[Ended]) {
        if !ended.is_empty() {
            self.generation += 1;
        }
        for ended in ended {
            match ended {
                Ended::User(id) => self.entries.retain(|_, entry| entry.user != *id),
                Ended::Session(id) => drop(self.entries.remove(id)),
                Ended::All => self.entries.clear(),
            }
        }
        self.valid_until = self.valid_until.max(sent + VALID);
    }

    /// Adds a row that was requested when the cache had this generation.
    fn insert(&mut self, generation: u64, session: &str, entry: Entry) {
        if generation != self.generation {
            return;
        }
        if self.entries.len() >= MOST {
            self.entries.clear();
        }
        self.entries.insert(session.to_owned(), entry);
    }
}

impl SessionCache {
    pub(super) fn new() -> Self {
        Self { state: Mutex::default(), confirmed: Condvar::new() }
    }

    /// The row of a session check, if it may be used now.
    pub(super) fn get(&self, session: &str, key: &str) -> Option<Arc<Vec<Value<'static>>>> {
        let state = lock(&self.state);
        let now = time_since_boot();
        let entry = state.entry(session, key, now)?;
        state.is_usable(now).then(|| Arc::clone(&entry.row))
    }

    /// As [`SessionCache::get`], but waits for a confirmation that is late.
    fn get_later(&self, session: &str, key: &str) -> Option<Arc<Vec<Value<'static>>>> {
        let until = time_since_boot() + LATE;
        loop {
            if let Some(row) = self.get(session, key) {
                return Some(row);
            }
            let state = lock(&self.state);
            let now = time_since_boot();
            state.entry(session, key, now)?;
            let left = until.checked_sub(now)?;
            drop(self.confirmed.wait_timeout(state, left));
        }
    }

    /// The generation, to be taken before a row is requested.
    pub(super) fn generation(&self) -> u64 {
        lock(&self.state).generation
    }

    /// Adds the row of a session check.
    pub(super) fn insert(
        &self,
        generation: u64,
        (session, key, user): (&str, &str, i64),
        row: Vec<Value<'static>>,
    ) {
        let entry =
            Entry { user, key: key.to_owned(), row: Arc::new(row), read_at: time_since_boot() };
        lock(&self.state).insert(generation, session, entry);
    }

    /// Asks for new events, and for the lease if it is time.
    pub(super) fn refresh(&self, connection: &mut Connection) -> Result<()> {
        let sent = time_since_boot();
        let (known, leased_at) = {
            let state = lock(&self.state);
            (state.sequence, state.leased_at)
        };
        if leased_at.is_none_or(|at| at + RENEWAL < sent) {
            renew(connection)?;
            lock(&self.state).leased_at = Some(sent);
        }
        let sent = time_since_boot();
        let sql = "select sequence, action, subject from events where sequence > ?1
                   order by sequence limit ?2";
        let (mut ended, mut sequence, mut count) = (Vec::new(), known, 0);
        connection.visit(sql, params![known, MAX_EVENTS], &mut |row| {
            let mut cells = Cells::of(row);
            sequence = cells.get()?;
            let (action, subject): (String, String) = (cells.get()?, cells.get()?);
            ended.extend(Ended::by(&action, &subject));
            count += 1;
            Ok(())
        })?;
        // On the first question, nothing is in the cache yet.
        if count == MAX_EVENTS {
            let newest = connection.find("select sequence from audit_head", params![], next)?;
            sequence = newest.unwrap_or(sequence);
            ended = vec![Ended::All];
        }
        let mut state = lock(&self.state);
        state.sequence = sequence;
        state.confirm(sent, &ended);
        drop(state);
        self.confirmed.notify_all();
        Ok(())
    }
}

/// Takes the lease of all nodes with a cache. In a transaction of its own that holds the lock on the
/// head, as every writer does: a writer has either committed before the lease is taken, or sees it.
fn renew(connection: &mut Connection) -> Result<()> {
    connection.begin("begin; select sequence from audit_head for update")?;
    let sql = "insert into leases (name, holder, expires_at)
                 values (?1, 'all', (extract(epoch from clock_timestamp()) + ?2::bigint) * 1000000)
               on conflict (name) do update set
                 expires_at = greatest(leases.expires_at, excluded.expires_at)";
    let renewed = connection.execute(sql, params![LEASE, LEASE_SECONDS]).map(drop);
    connection.end(renewed)
}

/// Whether a node may have a cache, as a column of the query that locks the head.
pub(super) fn has_caches() -> String {
    format!(
        "exists (select from leases where name = '{LEASE}'
           and expires_at > extract(epoch from clock_timestamp()) * 1000000)"
    )
}

/// Answers session checks from the cache. Everything else would have to wait for the server.
pub(super) struct CachedStatements<'a> {
    pub(super) cache: &'a SessionCache,
    /// Whether to wait for a confirmation.
    pub(super) may_wait: bool,
}

impl sql::Connection for CachedStatements<'_> {
    fn dialect(&self) -> Dialect {
        Dialect { position: "strpos" }
    }

    fn execute(&mut self, _: &str, _: &[Value<'_>]) -> Result<u64> {
        Err(busy())
    }

    fn visit(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        visit: &mut dyn FnMut(&dyn Row) -> Result<()>,
    ) -> Result<()> {
        let (session, key) = asked(sql, params).ok_or_else(busy)?;
        let found = if self.may_wait {
            self.cache.get_later(session, key)
        } else {
            self.cache.get(session, key)
        };
        visit(&CachedRow(&found.ok_or_else(busy)?))
    }

    fn schema_version(&mut self) -> Result<u32> {
        Err(busy())
    }

    fn last_user_id(&mut self) -> Result<u64> {
        Err(busy())
    }
}

/// The session and the key that a statement asks for, if it is a session check.
pub(super) fn asked<'a>(sql: &str, params: &'a [Value<'_>]) -> Option<(&'a str, &'a str)> {
    match params {
        [Value::Text(Some(session)), Value::Text(Some(key))] if sql == *SESSION_CHECK => {
            Some((session, key))
        }
        _ => None,
    }
}

/// A row that was read before.
pub(super) struct CachedRow<'a>(pub(super) &'a [Value<'static>]);

impl CachedRow<'_> {
    /// The value of a cell, if it has the type that `read` expects.
    fn cell<T>(&self, index: usize, read: impl FnOnce(&Value<'static>) -> Option<T>) -> Result<T> {
        self.0.get(index).and_then(read).ok_or_else(|| wrong(index, "another type"))
    }
}

impl Row for CachedRow<'_> {
    fn int(&self, index: usize) -> Result<Option<i64>> {
        self.cell(index, |cell| if let Value::Int(int) = cell { Some(*int) } else { None })
    }

    fn flag(&self, index: usize) -> Result<Option<bool>> {
        self.cell(index, |cell| if let Value::Bool(flag) = cell { Some(*flag) } else { None })
    }

    fn text(&self, index: usize) -> Result<Option<&str>> {
        match self.0.get(index) {
            Some(Value::Text(text)) => Ok(text.as_deref()),
            _ => Err(wrong(index, "another type")),
        }
    }

    fn bytes(&self, index: usize) -> Result<Option<&[u8]>> {
        match self.0.get(index) {
            Some(Value::Bytes(bytes)) => Ok(bytes.as_deref()),
            _ => Err(wrong(index, "another type")),
        }
    }
}

impl Ended {
    /// What an event ends; `None` for nothing.
    fn by(action: &str, subject: &str) -> Option<Self> {
        if is_harmless(action) {
            return None;
        }
        if let Some(id) = subject.strip_prefix("user:").and_then(|id| id.parse().ok()) {
            return Some(Self::User(id));
        }
        if let Some(id) = subject.strip_prefix("session:") {
            return Some(Self::Session(id.to_owned()));
        }
        Some(Self::All)
    }
}
