//! Runs the periodic work of a server.

use std::time::Duration;

use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use super::blocking::BlockingPool;
use crate::error::Error;
use crate::service::{Job, Service};

/// A run that takes longer than this is logged: blocking work cannot be cancelled.
const SLOW: Duration = Duration::from_secs(60);

/// How often a waiting job checks whether it is due.
const TICK: Duration = Duration::from_secs(1);

/// Runs the periodic work of a server for as long as the future is polled: integrity checks,
/// recording the last use of sessions, and retention.
///
/// Each job runs in a task of its own and never overlaps with itself; a panic ends one run and not
/// the job.
pub async fn run_jobs(service: Service) {
    let mut jobs = JoinSet::new();
    for job in Job::ALL {
        jobs.spawn(repeat(service.clone(), job));
    }
    while jobs.join_next().await.is_some() {}
}

async fn repeat(service: Service, job: Job) {
    // Only the integrity check runs at once, unless the server checked the database before.
    if job != Job::IntegrityCheck || service.is_inspected() {
        pause(&service, job).await;
    }
    loop {
        run(&service, job).await;
        pause(&service, job).await;
    }
}

/// Waits for the next run. Reads the interval again on every tick, because it becomes shorter when
/// the database is found damaged.
async fn pause(service: &Service, job: Job) {
    let (begin, jitter) = (Instant::now(), service.jitter());
    while begin.elapsed() < service.interval(job).mul_f64(jitter) {
        sleep(TICK).await;
    }
}

async fn run(service: &Service, job: Job) {
    let was_open = service.check_open().is_ok();
    let begin = Instant::now();
    let runner = service.clone();
    let done = tokio::spawn(BlockingPool::run_with(None, move || runner.run_job(job))).await;
    let done = done.unwrap_or_else(|error| Err(Error::internal("the job panicked", error)));
    if let Err(error) = done {
        let cause = std::error::Error::source(&error).map(ToString::to_string);
        tracing::error!(job = job.name(), cause, remedy = ?error.remedy(), "job failed: {error}");
    }
    let took = begin.elapsed();
    if took > SLOW {
        tracing::warn!(job = job.name(), seconds = took.as_secs(), "job took long");
    }
    if !was_open && service.check_open().is_ok() {
        tracing::info!("the database passed its check and is in use again");
    }
}
