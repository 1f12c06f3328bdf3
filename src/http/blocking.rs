//! The boundary between asynchronous handlers and the synchronous service.

use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::error::{Error, Result};
use crate::password::{self, Hasher, QUEUE_WAIT};
use crate::service::Service;
use crate::store;

/// Longer than any process lives, and short enough to be added to a time.
const FOR_EVER: Duration = Duration::from_secs(100 * 365 * 24 * 3600);

/// The maximum number of concurrent sign-ins: one hashes on each core, and twice as many wait for
/// the disk.
fn sign_ins_at_once() -> usize {
    3 * Hasher::slots()
}

/// Runs work of the service on threads that may block.
#[derive(Clone)]
pub(super) struct BlockingPool {
    /// More permits than concurrent hashes, so that hashing continues while other sign-ins write.
    /// Requests wait here as futures, and not on threads that others could use.
    hashing: Arc<Semaphore>,
    /// Fewer permits than threads, so that reads continue while a write waits for another process.
    writing: Arc<Semaphore>,
}

impl BlockingPool {
    pub(super) fn new() -> Self {
        let places = |count| Arc::new(Semaphore::new(count));
        Self { hashing: places(sign_ins_at_once()), writing: places(Hasher::slots()) }
    }

    /// The number of sign-ins that are hashing or writing.
    pub(super) fn hashing(&self) -> i64 {
        let free = self.hashing.available_permits();
        i64::try_from(sign_ins_at_once().saturating_sub(free)).unwrap_or(i64::MAX)
    }

    /// Runs work that may read or write the database.
    pub(super) async fn run<T: Send + 'static>(
        work: impl FnOnce() -> Result<T> + Send + 'static,
    ) -> Result<T> {
        // The span of the request goes along, for the lines that the work logs.
        let span = tracing::Span::current();
        match tokio::task::spawn_blocking(move || span.in_scope(work)).await {
            Ok(result) => result,
            Err(error) => match error.try_into_panic() {
                // The guard around every request answers it.
                Ok(panic) => std::panic::resume_unwind(panic),
                Err(error) => Err(Error::internal("the server is stopping", error)),
            },
        }
    }

    /// Runs a question that takes microseconds on this thread, because a hop to another takes
    /// longer; only if it would have to wait, it runs again on a thread that may.
    pub(super) async fn ask<T: Send + 'static>(
        service: Service,
        question: impl Fn(&Service) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        match question(&service.without_waiting()) {
            Err(error) if error.is_busy() => Self::run(move || question(&service)).await,
            answer => answer,
        }
    }

    /// As [`BlockingPool::ask`], for questions that sometimes have to write, which waits for a
    /// permit.
    pub(super) async fn ask_or_write<T: Send + 'static>(
        &self,
        service: Service,
        question: impl Fn(&Service) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        match question(&service.without_waiting()) {
            Err(error) if error.is_unwritten() => {
                self.run_writing(move || question(&service)).await
            }
            Err(error) if error.is_busy() => Self::run(move || question(&service)).await,
            answer => answer,
        }
    }

    /// Runs work that hashes a password, once it has a permit.
    pub(super) async fn run_hashing<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.run_at(true, work).await
    }

    /// Runs work that writes to the database, once it has a permit.
    pub(super) async fn run_writing<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.run_at(false, work).await
    }

    async fn run_at<T: Send + 'static>(
        &self,
        is_hashing: bool,
        work: impl FnOnce() -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let place = self.wait(is_hashing).await?;
        Self::run(move || {
            let done = work();
            drop(place);
            done
        })
        .await
    }

    /// Waits for a permit to hash or to write, up to [`QUEUE_WAIT`].
    pub(super) async fn wait(&self, is_hashing: bool) -> Result<OwnedSemaphorePermit> {
        let places = if is_hashing { &self.hashing } else { &self.writing };
        let turn = tokio::time::timeout(QUEUE_WAIT, Arc::clone(places).acquire_owned());
        match turn.await {
            Ok(Ok(place)) => Ok(place),
            _ if is_hashing => Err(password::busy()),
            _ => Err(store::busy()),
        }
    }
}

/// The number of blocking threads, and of database connections, that serve this machine best.
pub fn blocking_threads() -> usize {
    4 * Hasher::slots()
}

/// A runtime that serves this machine best.
///
/// Each blocking thread has a database connection, so that one thread per request would cost memory
/// and gain nothing. One thread is started here, and all of them stay: if the system refuses
/// further threads later, that one does the work.
pub fn runtime() -> Result<Runtime> {
    let threads = blocking_threads();
    let runtime = Builder::new_multi_thread()
        .enable_all()
        .max_blocking_threads(threads)
        .thread_keep_alive(FOR_EVER)
        .build()
        .map_err(|error| Error::internal("cannot start the server", error))?;
    runtime
        .block_on(async { tokio::task::spawn_blocking(|| ()).await })
        .map_err(|error| Error::internal("cannot start the threads of the server", error))?;
    Ok(runtime)
}
