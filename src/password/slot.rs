//! Turns to hash: so many at once, each with memory that is kept.

use std::sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError};

use argon2::Block;

use super::threads::Threads;
use super::{QUEUE_WAIT, busy};
use crate::error::Result;

/// All turns there are.
pub(super) struct Slots {
    state: Mutex<State>,
    freed: Condvar,
    /// Where hashing is done; without them on the thread that asks.
    threads: OnceLock<Threads>,
}

/// The memory that nobody uses, and how much more may be made.
struct State {
    idle: Vec<Vec<Block>>,
    unmade: usize,
}

impl Slots {
    pub(super) fn new(count: usize) -> Self {
        let state = Mutex::new(State { idle: Vec::new(), unmade: count });
        Self { state, freed: Condvar::new(), threads: OnceLock::new() }
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
        let none_free = |state: &mut State| state.idle.is_empty() && state.unmade == 0;
        let (mut state, _) = self
            .freed
            .wait_timeout_while(self.state(), QUEUE_WAIT, none_free)
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(memory) = state.idle.pop() {
            return Ok(Slot { slots: self, memory });
        }
        if state.unmade == 0 {
            return Err(busy());
        }
        state.unmade -= 1;
        Ok(Slot { slots: self, memory: Vec::new() })
    }

    /// How many turns nobody has: with memory, and without.
    #[cfg(test)]
    pub(super) fn free(&self) -> (usize, usize) {
        let state = self.state();
        (state.idle.len(), state.unmade)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A turn to hash, and the memory for it, until it is dropped.
pub(super) struct Slot<'a> {
    slots: &'a Slots,
    memory: Vec<Block>,
}

impl Slot<'_> {
    /// Runs what needs the memory: here, or on a thread for it.
    pub(super) fn run<T: Send + 'static>(
        &mut self,
        work: impl FnOnce(&mut Vec<Block>) -> T + Send + 'static,
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
        self.slots.state().idle.push(memory);
        self.slots.freed.notify_one();
    }
}
