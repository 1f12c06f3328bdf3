//! A dedicated hashing thread of the lowest priority, so that sign-ins do not delay token checks.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};

use crate::error::{Error, Result};

type HashJob = Box<dyn FnOnce() + Send>;

/// The lowest priority of a thread, as a `nice` value.
#[cfg(target_os = "linux")]
const LOWEST: i32 = 19;

/// A thread that runs one job at a time, and ends when this is dropped.
pub(super) struct Thread(Sender<HashJob>);

impl Thread {
    pub(super) fn start() -> Result<Self> {
        let (sender, jobs) = channel();
        std::thread::Builder::new()
            .name("hashing".to_owned())
            .spawn(move || run_all(&jobs))
            .map_err(|error| Error::internal("cannot start a hashing thread", error))?;
        Ok(Self(sender))
    }

    /// Runs `work` on the thread and waits for the result.
    pub(super) fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T> {
        let (sender, result) = channel();
        let job = Box::new(move || {
            let _ = sender.send(work());
        });
        let ended = |cause| Error::internal("a hashing thread has ended", cause);
        self.0.send(job).map_err(|_| ended("it is gone"))?;
        result.recv().map_err(|_| ended("it panicked"))
    }
}

/// Lowers the priority of the current thread (Linux). If the system refuses, the thread hashes at
/// normal priority.
#[cfg(target_os = "linux")]
fn lower_priority() {
    let _ = rustix::process::setpriority_process(Some(rustix::thread::gettid()), LOWEST);
}

/// On other systems a priority belongs to the whole process and is left unchanged.
#[cfg(not(target_os = "linux"))]
fn lower_priority() {}

fn run_all(jobs: &Receiver<HashJob>) {
    lower_priority();
    for job in jobs {
        // A panic drops the sender of the result, so that the waiting caller gets an error.
        let _ = catch_unwind(AssertUnwindSafe(job));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_ends_a_job_and_not_its_thread() {
        let thread = Thread::start().unwrap();
        assert!(thread.run(|| panic!("on purpose")).is_err());
        assert_eq!(thread.run(|| 6 * 7).unwrap(), 42);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_hashing_thread_has_the_lowest_priority() {
        let own = || rustix::process::getpriority_process(Some(rustix::thread::gettid())).unwrap();
        let before = own();
        assert_eq!(Thread::start().unwrap().run(own).unwrap(), LOWEST);
        assert_eq!(own(), before);
    }
}
