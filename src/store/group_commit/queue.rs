//! The queue for the connection that writes.

use std::ops::{Deref, DerefMut};
use std::sync::{Condvar, Mutex, MutexGuard};

use super::{Shared, WriteConnection};
use crate::error::Result;
use crate::store::{busy, lock};

/// Gives the connection to one thread at a time.
///
/// Not a plain mutex: its waiters cannot be told that waiting is futile, and a newcomer may
/// overtake them each time it is free. With another process holding the database for long, an
/// unlucky request waited several times [`crate::store::BUSY_TIMEOUT`].
pub(in crate::store) struct Queue<C> {
    state: Mutex<QueueState<C>>,
    changed: Condvar,
}

struct QueueState<C> {
    /// `None` while a thread has it.
    turn: Option<Shared<C>>,
    waiting: usize,
    /// How many times a thread has waited for another process in vain.
    given_up: u64,
}

/// The turn of the current thread, which ends when this is dropped.
pub(in crate::store) struct WriteGuard<'q, C: WriteConnection> {
    queue: &'q Queue<C>,
    /// `Some` until this is dropped.
    turn: Option<Shared<C>>,
    has_given_up: bool,
}

impl<C: WriteConnection> Queue<C> {
    pub(super) fn new(turn: Shared<C>) -> Self {
        let state = Mutex::new(QueueState { turn: Some(turn), waiting: 0, given_up: 0 });
        Self { state, changed: Condvar::new() }
    }

    /// Waits for the connection.
    ///
    /// # Errors
    ///
    /// [`busy`] as soon as a thread ahead has waited for another process in vain: if each waiting
    /// thread tried in turn, a request could take minutes.
    pub(in crate::store) fn take_turn(&self) -> Result<WriteGuard<'_, C>> {
        let mut state = lock(&self.state);
        let before = state.given_up;
        loop {
            let is_futile = state.given_up != before;
            // A thread that leaves a transaction open relies on the next to commit it.
            let must_commit = state.turn.as_ref().is_some_and(|turn| turn.group.is_some());
            if is_futile && !must_commit {
                return Err(busy());
            }
            if let Some(turn) = state.turn.take() {
                return Ok(WriteGuard { queue: self, turn: Some(turn), has_given_up: false });
            }
            state.waiting += 1;
            state = self.wait(state);
            state.waiting -= 1;
        }
    }

    /// As [`Queue::take_turn`], but fails with [`busy`] instead of waiting.
    pub(super) fn try_turn(&self) -> Result<WriteGuard<'_, C>> {
        let turn = lock(&self.state).turn.take().ok_or_else(busy)?;
        Ok(WriteGuard { queue: self, turn: Some(turn), has_given_up: false })
    }

    #[cfg(test)]
    pub(in crate::store) fn waiting(&self) -> usize {
        lock(&self.state).waiting
    }

    fn wait<'q>(&self, state: MutexGuard<'q, QueueState<C>>) -> MutexGuard<'q, QueueState<C>> {
        self.changed.wait(state).unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn put_back(
        &self,
        mut state: MutexGuard<'_, QueueState<C>>,
        turn: Shared<C>,
        has_given_up: bool,
    ) {
        state.turn = Some(turn);
        state.given_up += u64::from(has_given_up);
        drop(state);
        if has_given_up {
            self.changed.notify_all();
        } else {
            self.changed.notify_one();
        }
    }
}

impl<C: WriteConnection> WriteGuard<'_, C> {
    /// Ends the turn, and tells every waiting thread that waiting is futile.
    pub(in crate::store) fn give_up(&mut self) {
        self.has_given_up = true;
    }

    /// Commits the open transaction and ends the turn. If another thread waits and can join the
    /// transaction, only ends the turn: that thread then commits.
    pub(in crate::store) fn commit_or_pass_on(mut self) {
        let may_pass_on = self.has_room() && lock(&self.queue.state).waiting > 0;
        if may_pass_on && self.settle() {
            let state = lock(&self.queue.state);
            if state.waiting > 0
                && let Some(turn) = self.turn.take()
            {
                self.queue.put_back(state, turn, self.has_given_up);
                return;
            }
        }
        self.commit();
    }
}

impl<C: WriteConnection> Deref for WriteGuard<'_, C> {
    type Target = Shared<C>;

    fn deref(&self) -> &Shared<C> {
        self.turn.as_ref().unwrap_or_else(|| unreachable!("the turn has not ended"))
    }
}

impl<C: WriteConnection> DerefMut for WriteGuard<'_, C> {
    fn deref_mut(&mut self) -> &mut Shared<C> {
        self.turn.as_mut().unwrap_or_else(|| unreachable!("the turn has not ended"))
    }
}

impl<C: WriteConnection> Drop for WriteGuard<'_, C> {
    fn drop(&mut self) {
        if let Some(turn) = self.turn.take() {
            self.queue.put_back(lock(&self.queue.state), turn, self.has_given_up);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Barrier;
    use std::thread;
    use std::time::Duration;

    use super::*;
    use crate::domain::Head;
    use crate::store::sql::Connection;

    struct Nothing;

    impl WriteConnection for Nothing {
        fn can_share(&self) -> bool {
            false
        }
        fn begin(&mut self, _: bool) -> Result<()> {
            Ok(())
        }
        fn with_transaction(&mut self, _: &mut dyn FnMut(&mut dyn Connection)) -> Result<()> {
            Ok(())
        }
        fn begin_part(&mut self) -> Result<()> {
            Ok(())
        }
        fn keep_part(&mut self) -> Result<()> {
            Ok(())
        }
        fn undo_part(&mut self) -> Result<()> {
            Ok(())
        }
        fn has_ended(&self) -> bool {
            false
        }
        fn commit(&mut self, _: bool, _: Option<(Head, u64)>) -> Result<Duration> {
            Ok(Duration::ZERO)
        }
        fn undo(&mut self) {}
    }

    fn queue() -> Queue<Nothing> {
        Queue::new(Shared { connection: Nothing, group: None })
    }

    #[test]
    fn giving_up_fails_all_waiting_threads() {
        let queue = queue();
        let started = Barrier::new(9);
        let mut turn = queue.take_turn().unwrap();
        thread::scope(|scope| {
            let waiting: Vec<_> = (0..8)
                .map(|_| {
                    scope.spawn(|| {
                        started.wait();
                        queue.take_turn().map(drop)
                    })
                })
                .collect();
            started.wait();
            while queue.waiting() < 8 {
                thread::yield_now();
            }
            turn.give_up();
            drop(turn);
            // Acts as a new thread that overtakes them and keeps the connection.
            let newcomer = queue.take_turn().unwrap();
            for thread in waiting {
                assert!(thread.join().unwrap().unwrap_err().is_busy());
            }
            drop(newcomer);
        });
        queue.take_turn().unwrap();
    }

    #[test]
    fn only_one_thread_at_a_time_has_the_connection() {
        let queue = queue();
        let inside = std::sync::atomic::AtomicUsize::new(0);
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..200 {
                        let turn = queue.take_turn().unwrap();
                        assert_eq!(inside.fetch_add(1, std::sync::atomic::Ordering::SeqCst), 0);
                        inside.fetch_sub(1, std::sync::atomic::Ordering::SeqCst);
                        drop(turn);
                    }
                });
            }
        });
        assert_eq!(queue.waiting(), 0);
        let held = queue.take_turn().unwrap();
        assert!(queue.try_turn().is_err_and(|error| error.is_busy()));
        drop(held);
        assert!(queue.try_turn().is_ok());
    }
}
