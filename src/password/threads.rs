//! Dedicated hashing threads of the lowest priority, so that logins do not delay token checks.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};

use crate::error::{Error, Result};

type Job = Box<dyn FnOnce() + Send>;

/// The lowest priority of a thread, as a `nice` value.
#[cfg(target_os = "linux")]
const LOWEST: i32 = 19;

/// A fixed number of threads, which end when this is dropped.
pub(super) struct Threads(Sender<Job>);

impl Threads {
    pub(super) fn start(count: usize) -> Result<Self> {
        let (jobs, queue) = channel();
        let queue = Arc::new(Mutex::new(queue));
        for _ in 0..count {
            let queue = Arc::clone(&queue);
            std::thread::Builder::new()
                .name("hashing".to_owned())
                .spawn(move || work_off(&queue))
                .map_err(|error| Error::internal("cannot start a thread for hashing", error))?;
        }
        Ok(Self(jobs))
    }

    /// Runs `work` on one of the threads and waits for the result.
    pub(super) fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T> {
        let (answer, done) = channel();
        let job = Box::new(move || {
            let _ = answer.send(work());
        });
        let ended = |error| Error::internal("a thread for hashing has ended", error);
        self.0.send(job).map_err(|_| ended("no thread is left"))?;
        done.recv().map_err(|_| ended("it panicked"))
    }
}

/// Lowers the priority of the current thread (Linux). If the system refuses, the thread hashes at
/// normal priority.
#[cfg(target_os = "linux")]
fn give_way() {
    let _ = rustix::process::setpriority_process(Some(rustix::thread::gettid()), LOWEST);
}

/// On other systems a priority belongs to the whole process and is left unchanged.
#[cfg(not(target_os = "linux"))]
fn give_way() {}

fn work_off(queue: &Mutex<Receiver<Job>>) {
    give_way();
    loop {
        // The lock is released before the job runs.
        let job = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(job) = job else { return };
        // After a panic the sender is dropped, which the waiting caller sees as an error.
        let _ = catch_unwind(AssertUnwindSafe(job));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_ends_a_job_and_not_its_thread() {
        let threads = Threads::start(1).unwrap();
        assert!(threads.run(|| panic!("on purpose")).is_err());
        assert_eq!(threads.run(|| 6 * 7).unwrap(), 42);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_thread_gives_way_to_all_others() {
        let own = || rustix::process::getpriority_process(Some(rustix::thread::gettid())).unwrap();
        let before = own();
        assert_eq!(Threads::start(1).unwrap().run(own).unwrap(), LOWEST);
        assert_eq!(own(), before);
    }
}
