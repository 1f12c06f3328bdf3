//! Time and chance: the only file that reads the system's clock or its entropy.
//!
//! The service owns one [`Clock`] and one [`Random`] and hands plain values down, so that a test
//! decides what time it is.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use jiff::Timestamp;

use crate::error::{Error, Result};

/// Tells the time.
pub trait Clock: Send + Sync {
    /// Now, in whole microseconds: what the database keeps and JSON shows.
    fn now(&self) -> Timestamp;
}

/// Gives unpredictable bytes.
pub trait Random: Send + Sync {
    /// Fills `bytes`, or fails and leaves nothing that may be used.
    fn fill(&self, bytes: &mut [u8]) -> Result<()>;
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the clock that all others ask")]
    fn now(&self) -> Timestamp {
        let now = Timestamp::now().as_microsecond();
        Timestamp::from_microsecond(now).expect("cutting nanoseconds off stays in range")
    }
}

/// The operating system's generator.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    #[expect(clippy::disallowed_methods, reason = "this is the generator that all others ask")]
    fn fill(&self, bytes: &mut [u8]) -> Result<()> {
        getrandom::fill(bytes)
            .map_err(|error| Error::internal("the system gives no random bytes", error))
    }
}

/// A clock that stands still until it is told to move, for tests.
#[derive(Debug)]
pub struct FixedClock(AtomicI64);

impl FixedClock {
    /// A clock that stands at `now`.
    pub fn new(now: Timestamp) -> Self {
        Self(AtomicI64::new(now.as_microsecond()))
    }

    /// Moves the clock forward.
    pub fn advance(&self, by: Duration) {
        let by = i64::try_from(by.as_micros()).expect("a test moves by less than an age");
        self.0.fetch_add(by, Ordering::Relaxed);
    }
}

impl FixedClock {
    /// Moves the clock back, as an operator or a time server may.
    pub fn set_back(&self, by: Duration) {
        let by = i64::try_from(by.as_micros()).expect("a test moves by less than an age");
        self.0.fetch_sub(by, Ordering::Relaxed);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.0.load(Ordering::Relaxed))
            .expect("a fixed clock is set to a real time")
    }
}
