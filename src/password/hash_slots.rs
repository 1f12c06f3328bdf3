//! Hashing slots: a bounded number of hashes at a time, each with memory that is reused.

use std::sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError};

use super::threads::Threads;
use super::{Memory, QUEUE_WAIT, busy};
use crate::error::Result;

/// All hashing slots.
pub(super) struct Slots {
    idle: Mutex<Vec<Memory>>,
    freed: Condvar,
    /// The dedicated threads; without them, the calling thread hashes.
    threads: OnceLock<Threads>,
}

impl Slots {
    pub(super) fn new(count: usize) -> Self {
        let idle = Mutex::new(std::iter::repeat_with(Memory::default).take(count).collect());
        Self { idle, freed: Condvar::new(), threads: OnceLock::new() }
    }

    /// Moves hashing to `count` dedicated threads.
    pub(super) fn use_threads(&self, count: usize) -> Result<()> {
        if self.threads.get().is_none() {
            let _ = self.threads.set(Threads::start(count)?);
        }
        Ok(())
    }

    /// Waits for a slot, at most [`QUEUE_WAIT`].
    pub(super) fn borrow(&self) -> Result<Slot<'_>> {
        let (mut idle, _) = self
            .freed
            .wait_timeout_while(self.idle(), QUEUE_WAIT, |idle| idle.is_empty())
            .unwrap_or_else(PoisonError::into_inner);
        // The most recently used memory first, so that as few buffers as possible are filled.
        let memory = idle.pop().ok_or_else(busy)?;
        Ok(Slot { slots: self, memory })
    }

    /// The number of free slots.
    #[cfg(test)]
    pub(super) fn free(&self) -> usize {
        self.idle().len()
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Memory>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A hashing slot and its memory, returned when this is dropped.
pub(super) struct Slot<'a> {
    slots: &'a Slots,
    memory: Memory,
}

impl Slot<'_> {
    /// Runs `work` with the slot's memory: here or on a dedicated thread.
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
