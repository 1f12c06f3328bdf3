//! Threads that hash and do nothing else, of the lowest priority: whoever only has a token checked
//! is not to wait for those who sign in.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};

use crate::error::{Error, Result};

type Job = Box<dyn FnOnce() + Send>;

/// The lowest priority that a thread can have, as `nice` counts it.
#[cfg(target_os = "linux")]
const LOWEST: i32 = 19;

/// So many threads, which end when this is dropped.
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

    /// Runs `work` on one of the threads, and waits for it.
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

/// Lowers the priority of this thread alone, as Linux has it. Where that is refused, it hashes all
/// the same.
#[cfg(target_os = "linux")]
fn give_way() {
    let _ = rustix::process::setpriority_process(Some(rustix::thread::gettid()), LOWEST);
}

/// Elsewhere a priority belongs to the whole process.
#[cfg(not(target_os = "linux"))]
fn give_way() {}

fn work_off(queue: &Mutex<Receiver<Job>>) {
    give_way();
    loop {
        // The lock is given back before the job begins.
        let job = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(job) = job else { return };
        // Whoever waits for it learns that there is no answer.
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
