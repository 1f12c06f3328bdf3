//! Hashing slots: a bounded number of hashes at a time, each with memory that is reused.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use super::hash_thread::Thread;
use super::{Memory, QUEUE_WAIT, busy};
use crate::error::Result;

/// All hashing slots.
pub(super) struct Slots {
    idle: Mutex<Vec<Slot>>,
    freed: Condvar,
}

#[derive(Default)]
struct Slot {
    memory: Memory,
    /// Without a thread of its own, the slot is used on the calling thread.
    thread: Option<Thread>,
}

impl Slots {
    pub(super) fn new(count: usize) -> Self {
        let idle = std::iter::repeat_with(Slot::default).take(count).collect();
        Self { idle: Mutex::new(idle), freed: Condvar::new() }
    }

    /// Gives each idle slot a dedicated thread.
    pub(super) fn use_threads(&self) -> Result<()> {
        for slot in self.idle().iter_mut().filter(|slot| slot.thread.is_none()) {
            slot.thread = Some(Thread::start()?);
        }
        Ok(())
    }

    /// Waits for a slot, at most [`QUEUE_WAIT`].
    pub(super) fn borrow(&self) -> Result<BorrowedSlot<'_>> {
        let (mut idle, _) = self
            .freed
            .wait_timeout_while(self.idle(), QUEUE_WAIT, |idle| idle.is_empty())
            .unwrap_or_else(PoisonError::into_inner);
        // Reuse the most recently used memory first, so that as few buffers as possible grow.
        let slot = idle.pop().ok_or_else(busy)?;
        Ok(BorrowedSlot { slots: self, slot })
    }

    /// The number of free slots.
    #[cfg(test)]
    pub(super) fn free(&self) -> usize {
        self.idle().len()
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Slot>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A hashing slot, returned when this is dropped.
pub(super) struct BorrowedSlot<'a> {
    slots: &'a Slots,
    slot: Slot,
}

impl BorrowedSlot<'_> {
    /// Runs `work` with the slot's memory, on this thread or on the slot's own.
    pub(super) fn run<T: Send + 'static>(
        &mut self,
        work: impl FnOnce(&mut Memory) -> T + Send + 'static,
    ) -> Result<T> {
        let Slot { memory, thread } = &mut self.slot;
        let Some(thread) = thread else { return Ok(work(memory)) };
        let mut moved = std::mem::take(memory);
        let (result, moved) = thread.run(move || (work(&mut moved), moved))?;
        *memory = moved;
        Ok(result)
    }
}

impl Drop for BorrowedSlot<'_> {
    fn drop(&mut self) {
        let slot = std::mem::take(&mut self.slot);
        self.slots.idle().push(slot);
        self.slots.freed.notify_one();
    }
}
