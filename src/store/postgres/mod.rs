//! The PostgreSQL store: the only module that uses `tokio_postgres`.
//!
//! A writer locks the row of the audit log's head with its first statement, so that the writers of
//! all nodes take turns, as with `begin immediate` in SQLite. READ COMMITTED is enough then, and no
//! transaction fails because another one ran at the same time. Transactions that count attempts
//! lock the rows of a network and an account instead, and do not wait for the disk.

mod cache;
mod connection;
mod error;
#[cfg(test)]
mod explore;
mod parameters;
mod pool;
mod schema;
mod statements;
mod target;
mod transfer;
mod watch;
mod write_connection;

use std::fs::File;
use std::path::Path;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use jiff::Timestamp;
use uuid::Uuid;

use super::group_commit::Writer;
use super::sql::Tx;
use super::sqlite::write_copy;
use super::{Durability, ReadMode, Reader, Records, ServerFacts, Store, busy};
use crate::error::{Error, Result};

use cache::{CachedStatements, SessionCache};
use connection::Connection;
use error::is_retryable;
use pool::Pool;
use statements::Statements;
use watch::Watch;
use write_connection::{PostgresWriter, begin_unsynced};

pub(crate) use target::PostgresTarget;

/// How often a transaction is repeated that the database has aborted in favor of another one.
const RETRIES: u32 = 8;

/// A database on a PostgreSQL server or cluster.
pub(super) struct Postgres {
    target: PostgresTarget,
    pool: Pool,
    writer: Writer<PostgresWriter>,
    watch: Arc<Watch>,
    /// Set once, if session checks are cached.
    cache: OnceLock<Arc<SessionCache>>,
}

impl Postgres {
    /// Connects to a database that has the tables.
    pub(super) fn open(target: &PostgresTarget) -> Result<Self> {
        Self::open_with(target, false)
    }

    /// As [`Postgres::open`], also if the database has lost changes.
    pub(super) fn open_despite_loss(target: &PostgresTarget) -> Result<Self> {
        Self::open_with(target, true)
    }

    fn open_with(target: &PostgresTarget, is_lenient: bool) -> Result<Self> {
        let mut first = Connection::open(target)?;
        schema::check_version(&mut first, target)?;
        let watch = Arc::new(Watch::new(is_lenient));
        watch.check(&mut first)?;
        let pool = Pool::with_first(first, target.clone(), Arc::clone(&watch));
        let writer = Writer::new(PostgresWriter::new(target.clone(), Arc::clone(&watch)));
        Ok(Self { target: target.clone(), pool, writer, watch, cache: OnceLock::new() })
    }

    /// Creates the tables in an empty database; returns whether they were created.
    pub(super) fn create(target: &PostgresTarget, instance: Uuid, now: Timestamp) -> Result<bool> {
        schema::create(&mut Connection::open(target)?, instance, now)
    }

    /// Whether the database has a schema with the name of ours.
    pub(super) fn exists(target: &PostgresTarget) -> Result<bool> {
        schema::exists(&mut Connection::open(target)?)
    }

    /// Migrates the tables to the current version; returns the version before.
    pub(super) fn migrate(target: &PostgresTarget) -> Result<u32> {
        schema::migrate(&mut Connection::open(target)?, target)
    }

    fn read_in(
        connection: &mut Connection,
        mode: ReadMode,
        cache: Option<&SessionCache>,
        work: &mut dyn FnMut(&mut dyn Reader) -> Result<()>,
    ) -> Result<()> {
        if mode == ReadMode::Statement {
            return work(&mut Tx::new(&mut Statements::caching(connection, cache)));
        }
        connection.begin("begin isolation level repeatable read read only")?;
        let done = work(&mut Tx::new(&mut Statements::new(connection)));
        let ended = connection.run_simple("rollback");
        done.and(ended)
    }
}

impl Store for Postgres {
    fn read(
        &self,
        mode: ReadMode,
        work: &mut dyn FnMut(&mut dyn Reader) -> Result<()>,
    ) -> Result<()> {
        self.watch.check_open()?;
        let cache = self.cache.get().map(Arc::as_ref);
        let may_wait = matches!(mode, ReadMode::Snapshot | ReadMode::Statement);
        if let (ReadMode::Statement | ReadMode::StatementNow, Some(cache)) = (mode, cache) {
            let done = work(&mut Tx::new(&mut CachedStatements { cache, may_wait }));
            if !done.as_ref().is_err_and(Error::is_busy) {
                return done;
            }
        }
        if !may_wait {
            // Each statement waits for the server.
            return Err(busy());
        }
        self.pool.with(|connection| Self::read_in(connection, mode, cache, work))
    }

    fn transact(
        &self,
        durability: Durability,
        work: &mut dyn FnMut(&mut dyn Records) -> Result<()>,
    ) -> Result<()> {
        let mut attempt = 0;
        self.watch.check_open()?;
        loop {
            let done = match durability {
                Durability::Synced => self.writer.transact(true, work),
                Durability::Unsynced => self.pool.with(|connection| {
                    begin_unsynced(connection)?;
                    let done = work(&mut Tx::new(&mut Statements::new(connection)));
                    connection.end(done)
                }),
            };
            match done {
                Err(error) if attempt < RETRIES && is_retryable(&error) => attempt += 1,
                done => return done,
            }
            // Different waits, so that the same transactions do not meet again.
            std::thread::park_timeout(Duration::from_millis(1 << attempt.min(5)));
        }
    }

    fn copy_to(&self, path: &Path) -> Result<File> {
        let mut copied = None;
        self.read(ReadMode::Snapshot, &mut |reader| {
            copied = Some(write_copy(path, reader)?);
            Ok(())
        })?;
        copied.ok_or_else(|| Error::internal("nothing was copied", "the work did not run"))
    }

    fn has_nodes(&self) -> bool {
        true
    }

    fn watch(&self, directory: &Path, caches_sessions: bool) -> Result<()> {
        let mut connection = Connection::open(&self.target)?;
        schema::refuse_transaction_pooler(&mut connection, &self.target)?;
        let checked = self.watch.keep_in(directory, &mut connection);
        let cache = caches_sessions.then(|| Arc::new(SessionCache::new()));
        self.watch.run(connection, self.target.clone(), cache.clone())?;
        if let Some(cache) = cache {
            let _ = self.cache.set(cache);
        }
        checked
    }

    fn check_history(&self) -> Result<()> {
        self.pool.with(|connection| self.watch.check(connection))
    }

    fn accept_loss(&self, work: &mut dyn FnMut(&mut dyn Records) -> Result<()>) -> Result<bool> {
        self.writer.with(|writer| writer.accept_loss(work))
    }

    fn server(&self) -> Result<Option<ServerFacts>> {
        self.pool.with(|connection| schema::server_facts(connection, &self.target).map(Some))
    }

    fn replace_rows(
        &self,
        from: &dyn Store,
        work: &mut dyn FnMut(&mut dyn Records) -> Result<()>,
    ) -> Result<()> {
        self.pool.close_idle();
        self.writer.with(|writer| writer.replace_rows(from, work))
    }
}

#[cfg(test)]
mod tests;
