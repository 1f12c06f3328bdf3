//! Fault tests of the server: `cargo test --test faults -- --test-threads 1 --nocapture`.
//!
//! Not part of `cargo test`: they take minutes, root (for mounts and other users), and
//! `slowhttptest`, `strace`, `libfaketime`, and `schemathesis`. A test fails if its tool is
//! missing. `VOUCHSAFE` names the binary under test. Each test prints its figures for
//! `docs/faults.md`.

#![expect(clippy::unwrap_used, reason = "tests fail loudly")]
#![expect(clippy::disallowed_methods, reason = "tests read the time and the environment directly")]
#![expect(clippy::print_stdout, reason = "the tests print figures")]

mod api;
mod clock;
mod guessing;
mod hostile;
mod http;
mod storage;
mod support;
mod system;
