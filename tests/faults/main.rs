//! The server under faults, with the real tools: `cargo test --test faults -- --test-threads 1
//! --nocapture`.
//!
//! Not part of `cargo test`: it takes minutes, root (for mounts and other users), and
//! `slowhttptest`, `strace`, `libfaketime` and `schemathesis`. A tool that is not there fails its
//! test. `VOUCHSAFE` names the binary that is tested; each test prints the rows of `docs/faults.md`.

#![expect(clippy::unwrap_used, reason = "tests fail loudly")]
#![expect(clippy::disallowed_methods, reason = "tests look at the world themselves")]
#![expect(clippy::print_stdout, reason = "the figures are the answer")]

mod api;
mod clock;
mod guessing;
mod hostile;
mod http;
mod storage;
mod support;
mod system;
