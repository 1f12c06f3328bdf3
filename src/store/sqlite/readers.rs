//! Connections that read and are idle.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use rusqlite::Connection;

use super::lock;

/// The most that are kept for the next reader.
const MOST: usize = 8;

/// A place for each of the threads that read most. A thread takes the connection that it has used
/// before, as far as there is one: what that remembers lies in the cache of its processor.
#[derive(Default)]
pub(super) struct Readers([Mutex<Option<Connection>>; MOST]);

impl Readers {
    pub(super) fn with(first: Connection) -> Self {
        let readers = Self::default();
        readers.put(first);
        readers
    }

    /// One that nobody uses, if there is one.
    pub(super) fn take(&self) -> Option<Connection> {
        self.places().find_map(|place| lock(place).take())
    }

    /// Keeps one for the next reader, if there is room and it can be used again.
    pub(super) fn put(&self, reader: Connection) {
        if !reader.is_autocommit() {
            return;
        }
        for place in self.places() {
            let mut place = lock(place);
            if place.is_none() {
                *place = Some(reader);
                return;
            }
        }
    }

    /// All places, beginning with that of this thread.
    fn places(&self) -> impl Iterator<Item = &Mutex<Option<Connection>>> {
        let own = place_of_thread();
        (0..MOST).map(move |step| &self.0[(own + step) % MOST])
    }
}

/// Which place a thread looks at first: they take turns.
fn place_of_thread() -> usize {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    thread_local! {
        static OWN: usize = NEXT.fetch_add(1, Ordering::Relaxed);
    }
    OWN.with(|own| *own)
}
