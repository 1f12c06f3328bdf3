//! Time and randomness: the only file that reads the system's clock or entropy.
//!
//! The service owns one [`Clock`] and one [`Random`] and passes plain values to other modules, so
//! that tests control the time.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use jiff::Timestamp;

use crate::error::{Error, Result};

/// A source of the current time.
pub trait Clock: Send + Sync {
    /// The current time in whole microseconds, the precision of the database and of JSON.
    fn now(&self) -> Timestamp;
}

/// A source of cryptographically secure random bytes.
pub trait Random: Send + Sync {
    /// Fills `bytes` with random data. After an error, the contents must not be used.
    fn fill(&self, bytes: &mut [u8]) -> Result<()>;
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the only access to the system's clock")]
    fn now(&self) -> Timestamp {
        let now = Timestamp::now().as_microsecond();
        Timestamp::from_microsecond(now).expect("truncating to microseconds stays in range")
    }
}

/// The time since the machine was started, including suspension; for intervals that no change of
/// the clock may affect.
#[cfg(feature = "postgres")]
pub(crate) fn time_since_boot() -> Duration {
    use rustix::time::{ClockId, clock_gettime};
    // Elsewhere, the monotonic clock goes on during suspension.
    #[cfg(target_os = "linux")]
    let now = clock_gettime(ClockId::Boottime);
    #[cfg(not(target_os = "linux"))]
    let now = clock_gettime(ClockId::Monotonic);
    let nanos = u32::try_from(now.tv_nsec).unwrap_or_default();
    Duration::new(now.tv_sec.unsigned_abs(), nanos)
}

/// The operating system's generator.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    #[expect(clippy::disallowed_methods, reason = "the only access to the system's generator")]
    fn fill(&self, bytes: &mut [u8]) -> Result<()> {
        getrandom::fill(bytes)
            .map_err(|error| Error::internal("cannot get random bytes from the system", error))
    }
}

/// A clock for tests that moves only when it is told to.
#[derive(Debug)]
pub struct FixedClock(AtomicI64);

impl FixedClock {
    /// Creates a clock that is set to `now`.
    pub fn new(now: Timestamp) -> Self {
        Self(AtomicI64::new(now.as_microsecond()))
    }

    /// Moves the clock forward.
    pub fn advance(&self, by: Duration) {
        let by = i64::try_from(by.as_micros()).expect("the duration fits into 64-bit microseconds");
        self.0.fetch_add(by, Ordering::Relaxed);
    }
}

impl FixedClock {
    /// Moves the clock back, as an operator or a time server may.
    pub fn set_back(&self, by: Duration) {
        let by = i64::try_from(by.as_micros()).expect("the duration fits into 64-bit microseconds");
        self.0.fetch_sub(by, Ordering::Relaxed);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.0.load(Ordering::Relaxed))
            .expect("the time of a fixed clock is in range")
    }
}
