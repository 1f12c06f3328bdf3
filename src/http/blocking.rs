//! The boundary between asynchronous handlers and the synchronous service.

use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::error::{Error, Result};
use crate::password::{self, Hasher, QUEUE_WAIT};
use crate::service::Service;
use crate::store;

/// Longer than any process runs, and short enough to be added to an instant without overflow.
const KEEP_ALIVE: Duration = Duration::from_secs(100 * 365 * 24 * 3600);

/// What a piece of work of the service does. This decides where it runs, and what it waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Work {
    /// Reads the database. Waits for nothing but a thread.
    Read,
    /// Writes to the database. Waits for one of fewer permits than there are threads, so that reads
    /// continue while writes wait for another process.
    Write,
    /// Hashes a password, and may write. Waits for one of more permits than there are hashing slots,
    /// so that hashing continues while other sign-ins write.
    Hash,
}

/// The number of permits to hash: one for each core, and twice as many for sign-ins that wait for
/// the disk.
fn hash_permits() -> usize {
    3 * Hasher::slots()
}

impl Work {
    /// What a query that could not finish on the thread of its request has to do on another one.
    fn of_blocked(error: &Error) -> Option<Self> {
        match error {
            error if error.needs_write() => Some(Self::Write),
            error if error.is_busy() => Some(Self::Read),
            _ => None,
        }
    }
}

/// Schedules the work of the service. This is the one place that decides which thread runs it, and
/// when:
///
/// - a query runs at once on the thread of the request, and moves only if it would have to wait;
/// - other work waits for a permit as a future, which occupies no thread, and then runs on a thread
///   that may block;
/// - there, a hash waits for a hashing slot, which bounds memory in programs without a server too.
#[derive(Clone)]
pub(super) struct BlockingPool {
    write: Arc<Semaphore>,
    hash: Arc<Semaphore>,
}

/// The permission to do work of a kind, until it is dropped.
pub(super) type Permit = Option<OwnedSemaphorePermit>;

impl BlockingPool {
    pub(super) fn new(service: &Service) -> Self {
        let permits = |count| Arc::new(Semaphore::new(count));
        let writes = if service.has_nodes() { NODE_THREADS / 2 } else { Hasher::slots() };
        Self { write: permits(writes), hash: permits(hash_permits()) }
    }

    /// The number of sign-ins that are hashing or writing.
    pub(super) fn hashing(&self) -> i64 {
        let used = hash_permits().saturating_sub(self.hash.available_permits());
        i64::try_from(used).unwrap_or(i64::MAX)
    }

    /// Runs a query that takes microseconds on this thread, because switching to another one takes
    /// longer. If it would have to wait, or to write, it runs again as [`Work`] of that kind.
    pub(super) async fn query<T: Send + 'static>(
        &self,
        service: Service,
        query: impl Fn(&Service) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        match query(&service.without_waiting()) {
            Ok(answer) => Ok(answer),
            Err(error) => match Work::of_blocked(&error) {
                Some(work) => self.run(work, move || query(&service)).await,
                None => Err(error),
            },
        }
    }

    /// As [`BlockingPool::query`], for the extractors, which programs without a pool use too.
    pub(super) async fn read<T: Send + 'static>(
        service: Service,
        query: impl Fn(&Service) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        match query(&service.without_waiting()) {
            Err(error) if error.is_busy() => Self::run_with(None, move || query(&service)).await,
            result => result,
        }
    }

    /// Runs work once it has a permit.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        work: Work,
        run: impl FnOnce() -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let permit = self.permit(work).await?;
        Self::run_with(permit, run).await
    }

    /// Waits for a permit, at most [`QUEUE_WAIT`].
    ///
    /// # Errors
    ///
    /// Unavailable if there is none by then.
    pub(super) async fn permit(&self, work: Work) -> Result<Permit> {
        let (permits, busy): (_, fn() -> Error) = match work {
            Work::Read => return Ok(None),
            Work::Write => (&self.write, store::busy),
            Work::Hash => (&self.hash, password::busy),
        };
        match tokio::time::timeout(QUEUE_WAIT, Arc::clone(permits).acquire_owned()).await {
            Ok(Ok(permit)) => Ok(Some(permit)),
            _ => Err(busy()),
        }
    }

    /// Runs work on a thread that may block, and returns the permit when it is done.
    pub(super) async fn run_with<T: Send + 'static>(
        permit: Permit,
        run: impl FnOnce() -> Result<T> + Send + 'static,
    ) -> Result<T> {
        // Log lines of the work belong to the request's span.
        let span = tracing::Span::current();
        let run = move || {
            let result = span.in_scope(|| store::on_blocking_thread(run));
            drop(permit);
            result
        };
        match tokio::task::spawn_blocking(run).await {
            Ok(result) => result,
            Err(error) => match error.try_into_panic() {
                // The panic layer around every request answers it.
                Ok(panic) => std::panic::resume_unwind(panic),
                Err(error) => Err(Error::internal("the server is stopping", error)),
            },
        }
    }
}

/// The number of blocking threads of a node, most of which wait for the database.
const NODE_THREADS: usize = 64;

/// The number of blocking threads, each with a database connection, that suits this machine.
pub(crate) fn blocking_threads() -> usize {
    4 * Hasher::slots()
}

/// A runtime with as many blocking threads as suit this machine.
///
/// Each blocking thread has a database connection, so one thread per request would cost memory
/// without a benefit. One thread is started here, and threads never end: if the system refuses
/// further threads later, that one does the work.
pub fn runtime() -> Result<Runtime> {
    runtime_with(blocking_threads())
}

/// As [`runtime`], for the service that is served: with several nodes on one database, threads wait
/// for other machines.
pub fn runtime_for(service: &Service) -> Result<Runtime> {
    runtime_with(if service.has_nodes() { NODE_THREADS } else { blocking_threads() })
}

fn runtime_with(threads: usize) -> Result<Runtime> {
    let runtime = Builder::new_multi_thread()
        .enable_all()
        .max_blocking_threads(threads)
        .thread_keep_alive(KEEP_ALIVE)
        .build()
        .map_err(|error| Error::internal("cannot start the server", error))?;
    runtime
        .block_on(async { tokio::task::spawn_blocking(|| ()).await })
        .map_err(|error| Error::internal("cannot start the threads of the server", error))?;
    Ok(runtime)
}
