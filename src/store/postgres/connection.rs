//! A connection to the server, driven by the thread that uses it.
//!
//! The driver is asynchronous and the store is not. A connection owns a runtime of its own thread:
//! handing each statement to another thread and back takes longer than most statements.

use std::collections::HashMap;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use futures_util::StreamExt;
use tokio::runtime::Runtime;
use tokio_postgres::types::Type;
use tokio_postgres::{Client, Row, Statement};

use super::error::{database_error, lost_connection};
use super::parameters::{number_parameters, type_of};
use super::target::PostgresTarget;
use crate::domain::Head;
use crate::error::{Error, Result};
use crate::store::may_block;
use crate::store::sql::Value;

/// The maximum number of prepared statements of a connection; there are fewer, unless filters of
/// lists are combined in many ways.
const STATEMENTS: usize = 256;

/// The maximum number of outstanding answers.
const OUTSTANDING: usize = 256;

/// How long to wait for an answer. The server gives up earlier (`statement_timeout`); this is for a
/// server that does not answer at all.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(40);

/// How long to wait for an answer while whole tables are copied.
const LONG_TIMEOUT: Duration = Duration::from_secs(3600);

/// The future answer to a statement that was sent without waiting.
type Answer = Pin<Box<dyn Future<Output = std::result::Result<(), tokio_postgres::Error>> + Send>>;

pub(super) struct Connection {
    client: Arc<Client>,
    /// `Some` until this is dropped.
    runtime: Option<Runtime>,
    statements: HashMap<String, Statement>,
    sent: Vec<Answer>,
    /// Whether an answer was not awaited to its end, so that the connection cannot be used.
    is_broken: bool,
    /// The head of the audit log, if this connection holds its lock.
    pub(super) head: Option<Head>,
    /// Whether another node may have a cache, as of the lock on the head.
    pub(super) has_caches: bool,
    /// Whether statements of the transaction may take long.
    is_patient: bool,
    /// The head at the beginning of the part of the transaction that runs.
    head_before_part: Option<Head>,
}

impl Drop for Connection {
    fn drop(&mut self) {
        // A plain drop waits, which is not allowed on the threads of another runtime.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl Connection {
    /// Connects to the first host that accepts writes.
    pub(super) fn open(target: &PostgresTarget) -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|cause| Error::internal("cannot start a runtime", cause))?;
        let client = block_on(&runtime, target.connect())?;
        let mut connection = Self {
            client: Arc::new(client),
            runtime: Some(runtime),
            statements: HashMap::new(),
            sent: Vec::new(),
            is_broken: false,
            head: None,
            head_before_part: None,
            has_caches: false,
            is_patient: false,
        };
        connection.run_simple(SETTINGS)?;
        Ok(connection)
    }

    pub(super) fn client(&self) -> &Arc<Client> {
        &self.client
    }

    /// Notices what the server has sent meanwhile, such as the end of the connection.
    pub(super) fn refresh(&mut self) {
        if let Some(runtime) = &self.runtime {
            // The first turn asks the system, and the second lets the driver read.
            block_on(runtime, async {
                tokio::task::yield_now().await;
                tokio::task::yield_now().await;
            });
        }
    }

    /// Whether the connection can be used for another transaction.
    pub(super) fn is_usable(&self) -> bool {
        !self.is_broken && self.sent.is_empty() && !self.client.is_closed()
    }

    /// Whether the connection has ended, with the transaction on it.
    pub(super) fn is_lost(&self) -> bool {
        self.is_broken || self.client.is_closed()
    }

    /// Notes the head for [`Connection::restore_part`].
    pub(super) fn mark_part(&mut self) {
        self.head_before_part.clone_from(&self.head);
    }

    /// Restores the head of the beginning of the part.
    pub(super) fn restore_part(&mut self) {
        self.head.clone_from(&self.head_before_part);
    }

    /// Sends statements without parameters, and waits for the end of all.
    pub(super) fn run_simple(&mut self, sql: &str) -> Result<()> {
        let client = Arc::clone(&self.client);
        self.wait(async move { client.batch_execute(sql).await })
    }

    /// Sends statements without parameters, and does not wait.
    pub(super) fn send_simple(&mut self, sql: &'static str) -> Result<()> {
        let client = Arc::clone(&self.client);
        self.send(Box::pin(async move { client.batch_execute(sql).await }))
    }

    /// Begins a transaction with these statements, and does not wait.
    pub(super) fn begin(&mut self, sql: &'static str) -> Result<()> {
        self.is_patient = false;
        self.send_simple(sql)
    }

    /// Allows the following statements of the transaction to take long.
    pub(super) fn allow_long_statements(&mut self) -> Result<()> {
        self.is_patient = true;
        self.send_simple("set local statement_timeout to 0")
    }

    /// Runs a statement and returns the number of rows that it changed.
    pub(super) fn execute(&mut self, sql: &str, params: &[Value<'_>]) -> Result<u64> {
        let statement = self.prepare(sql, params)?;
        let client = Arc::clone(&self.client);
        self.wait(async move { client.execute_raw(&statement, params).await })
    }

    /// Sends a statement, and does not wait.
    pub(super) fn send_statement(&mut self, sql: &str, params: &[Value<'_>]) -> Result<()> {
        let statement = self.prepare(sql, params)?;
        let client = Arc::clone(&self.client);
        let params: Vec<Value<'static>> = params.iter().map(Value::to_static).collect();
        self.send(Box::pin(async move { client.execute_raw(&statement, params).await.map(drop) }))
    }

    /// Runs a query and visits its rows.
    pub(super) fn visit(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        visit: &mut dyn FnMut(&Row) -> Result<()>,
    ) -> Result<()> {
        let statement = self.prepare(sql, params)?;
        let client = Arc::clone(&self.client);
        let rows = self.wait(async move { client.query_raw(&statement, params).await })?;
        let mut rows = pin!(rows);
        let mut visited = Ok(());
        while let Some(row) = self.wait(async { rows.next().await.transpose() })? {
            // The remaining rows are read too: the connection is in the middle of them.
            if visited.is_ok() {
                visited = visit(&row);
            }
        }
        visited
    }

    /// Commits if `done` succeeded and rolls back otherwise.
    pub(super) fn end(&mut self, done: Result<()>) -> Result<()> {
        // The commit is sent without waiting for the statements before it: if one of them failed, the
        // server rolls back instead, and that failure is returned.
        let done = done.and_then(|()| self.run_simple("commit"));
        if done.is_err() {
            self.undo();
        }
        done
    }

    /// Rolls back; if that fails, the connection is not used again.
    pub(super) fn undo(&mut self) {
        self.head = None;
        let _ = self.finish();
        if self.run_simple("rollback").is_err() {
            self.is_broken = true;
        }
    }

    /// Waits for the answers to all statements that were sent.
    pub(super) fn finish(&mut self) -> Result<()> {
        if self.sent.is_empty() { Ok(()) } else { self.wait(async { Ok(()) }) }
    }

    fn prepare(&mut self, sql: &str, params: &[Value<'_>]) -> Result<Statement> {
        if let Some(statement) = self.statements.get(sql) {
            return Ok(statement.clone());
        }
        let types: Vec<Type> = params.iter().map(type_of).collect();
        let numbered = number_parameters(sql);
        let client = Arc::clone(&self.client);
        let prepared = self.wait(async move { client.prepare_typed(&numbered, &types).await })?;
        if self.statements.len() >= STATEMENTS {
            // Dropping a statement closes it on the server.
            self.statements.clear();
        }
        self.statements.insert(sql.to_owned(), prepared.clone());
        Ok(prepared)
    }

    fn send(&mut self, mut answer: Answer) -> Result<()> {
        if self.sent.len() >= OUTSTANDING {
            self.finish()?;
        }
        // The first poll only puts the message into the queue of the connection.
        match answer.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(done) => done.map_err(|cause| self.failed(cause)),
            Poll::Pending => {
                self.sent.push(answer);
                Ok(())
            }
        }
    }

    /// Sends the request of `work` after those that were sent before, and waits for all answers.
    /// Returns the first failure: statements after it fail because of it.
    pub(super) fn wait<T: Send>(
        &mut self,
        work: impl Future<Output = std::result::Result<T, tokio_postgres::Error>> + Send,
    ) -> Result<T> {
        let sent = std::mem::take(&mut self.sent);
        let patience = if self.is_patient { LONG_TIMEOUT } else { ANSWER_TIMEOUT };
        let Some(runtime) = &self.runtime else { return Err(lost_connection()) };
        let done = block_on(runtime, async {
            tokio::time::timeout(patience, async {
                let mut work = pin!(work);
                let begun = poll_fn(|context| Poll::Ready(work.as_mut().poll(context))).await;
                let mut failure = None;
                for answer in sent {
                    failure = failure.or(answer.await.err());
                }
                let done = match begun {
                    Poll::Ready(done) => done,
                    Poll::Pending => work.await,
                };
                failure.map_or(done, Err)
            })
            .await
        });
        let Ok(done) = done else {
            self.is_broken = true;
            return Err(Error::unavailable("the database server does not answer"));
        };
        done.map_err(|cause| self.failed(cause))
    }

    fn failed(&mut self, cause: tokio_postgres::Error) -> Error {
        self.is_broken |= cause.is_closed() || cause.as_db_error().is_none();
        database_error(cause)
    }
}

/// Runs a future to its end. An asynchronous program that calls the service directly blocks one of
/// its threads, as with SQLite; but there a runtime refuses to run a second one, so that another
/// thread has to.
fn block_on<T: Send>(runtime: &Runtime, future: impl Future<Output = T> + Send) -> T {
    if may_block() {
        return runtime.block_on(future);
    }
    let done = std::thread::scope(|scope| scope.spawn(|| runtime.block_on(future)).join());
    done.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

/// What every connection sets first. The schema is named, and temporary tables come last, so that no
/// object of another owner is taken for ours. Compiling a query takes longer than any of ours runs.
const SETTINGS: &str = "set search_path to pg_catalog, vouchsafe, pg_temp;
    set statement_timeout to '30s'; set lock_timeout to '5s'; set jit to off;
    set idle_in_transaction_session_timeout to '60s'; set standard_conforming_strings to on;
    set client_min_messages to warning; set default_transaction_isolation to 'read committed'";
