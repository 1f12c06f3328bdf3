//! A pool of idle read connections.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use rusqlite::Connection;

use crate::store::lock;

/// The maximum number of idle connections.
const MOST: usize = 8;

/// One place per thread, for up to [`MOST`] threads. A thread prefers the connection that it used
/// last, because the connection's page cache is still in the processor's cache.
#[derive(Default)]
pub(super) struct Readers([Mutex<Option<Connection>>; MOST]);

impl Readers {
    pub(super) fn with(first: Connection) -> Self {
        let readers = Self::default();
        readers.put(first);
        readers
    }

    /// Takes an idle connection, if there is one.
    pub(super) fn take(&self) -> Option<Connection> {
        self.places().find_map(|place| lock(place).take())
    }

    /// Returns a connection to the pool if there is room and it can be used again.
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

    /// All places, starting with the current thread's.
    fn places(&self) -> impl Iterator<Item = &Mutex<Option<Connection>>> {
        let own = place_of_thread();
        (0..MOST).map(move |step| &self.0[(own + step) % MOST])
    }
}

/// The place where the current thread looks first, assigned in turn.
fn place_of_thread() -> usize {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    thread_local! {
        static OWN: usize = NEXT.fetch_add(1, Ordering::Relaxed);
    }
    OWN.with(|own| *own)
}
