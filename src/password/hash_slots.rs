//! Turns to hash: so many at once, each with memory that is kept.

use std::sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError};

use super::threads::Threads;
use super::{Memory, QUEUE_WAIT, busy};
use crate::error::Result;

/// All turns there are.
pub(super) struct Slots {
    idle: Mutex<Vec<Memory>>,
    freed: Condvar,
    /// Where hashing is done; without them on the thread that asks.
    threads: OnceLock<Threads>,
}

impl Slots {
    pub(super) fn new(count: usize) -> Self {
        let idle = Mutex::new(std::iter::repeat_with(Memory::default).take(count).collect());
        Self { idle, freed: Condvar::new(), threads: OnceLock::new() }
    }

    /// Hashes on so many threads of their own from now on.
    pub(super) fn use_threads(&self, count: usize) -> Result<()> {
        if self.threads.get().is_none() {
            let _ = self.threads.set(Threads::start(count)?);
        }
        Ok(())
    }

    /// Waits for a turn, for [`QUEUE_WAIT`] at the most.
    pub(super) fn borrow(&self) -> Result<Slot<'_>> {
        let (mut idle, _) = self
            .freed
            .wait_timeout_while(self.idle(), QUEUE_WAIT, |idle| idle.is_empty())
            .unwrap_or_else(PoisonError::into_inner);
        // The one that was used last: as few as possible are ever filled.
        let memory = idle.pop().ok_or_else(busy)?;
        Ok(Slot { slots: self, memory })
    }

    /// How many turns nobody has.
    #[cfg(test)]
    pub(super) fn free(&self) -> usize {
        self.idle().len()
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Memory>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A turn to hash, and the memory for it, until it is dropped.
pub(super) struct Slot<'a> {
    slots: &'a Slots,
    memory: Memory,
}

impl Slot<'_> {
    /// Runs what needs the memory: here, or on a thread for it.
    pub(super) fn run<T: Send + 'static>(
        &mut self,
        work: impl FnOnce(&mut Memory) -> T + Send + 'static,
    ) -> Result<T> {
        let Some(threads) = self.slots.threads.get() else { return Ok(work(&mut self.memory)) };
        let mut memory = std::mem::take(&mut self.memory);
        let (done, memory) = threads.run(move || (work(&mut memory), memory))?;
        self.memory = memory;
        Ok(done)
    }
}

impl Drop for Slot<'_> {
    fn drop(&mut self) {
        let memory = std::mem::take(&mut self.memory);
        self.slots.idle().push(memory);
        self.slots.freed.notify_one();
    }
}
