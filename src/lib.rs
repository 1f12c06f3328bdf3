//! A self-hosted login server and user manager: one binary, one SQLite file.
//!
//! As a library, [`Service`] has the rules, [`http::router`] is the login server as an axum router,
//! [`http::CurrentUser`] and [`http::OptionalUser`] extract the users of requests, and
//! [`http::TestServer`] starts a login server for tests. The interface may change with any release
//! before 1.0.
//!
//! # Modules
//!
//! ```text
//! main -> cli -> { http, formats } -> wire -> service -> { store, token, password, seal, clock } -> domain
//!      -> error
//! ```
//!
//! An arrow means "may import"; any layer may import any layer below it. `tests/it/layers.rs` reads
//! the sources and checks this, and that each foreign crate is used in one place.
//!
//! - [`error`]: the error type: a kind to branch on, a message, and a remedy.
//! - `files`: opening and creating files in directories that another user may own.
//! - [`clock`]: time and randomness. Nothing else reads the clock or the system's entropy, except
//!   the generators of P-256 and RSA keys, which accept none.
//! - [`domain`]: users, groups, sessions, keys, and secrets: plain data that checks its own
//!   validity.
//! - [`password`]: the policy, argon2id with a bounded number of buffers, and the hashes of other
//!   programs.
//! - [`token`]: JSON Web Tokens, with every check that the library leaves to its caller.
//! - [`seal`]: encryption of signing keys with a master key that is stored elsewhere.
//! - [`store`]: traits of one-statement methods, the SQLite backend, its migrations, and the
//!   conformance suite for every backend.
//! - [`service`]: every rule, once.
//! - [`formats`]: files of users, ours and other programs', row by row.
//! - [`wire`]: the JSON bodies of the HTTP API and of `--output json`.
//! - [`http`]: routes, pages, extractors, and the accept loop. One match from error kinds to
//!   statuses.
//! - [`cli`]: one file for each command, settings, output, and prompts. One match from error kinds
//!   to exit codes, and one from remedies to hints.
//!
//! # Invariants
//!
//! - The domain reads no clock, file, or socket.
//! - No rule is in `store`, `http`, or `cli`: an `if` about users, passwords, sessions, or
//!   permissions there is a bug.
//! - Only `cli/output.rs` (and the server's log) prints; only `cli/mod.rs` decides the exit code
//!   (besides clap, for wrong usage, and a signal at a prompt).
//! - SQL is in `store` only, HTML in `http/pages` only. No page has a script except `/docs`, and no
//!   page loads anything from another host.
//! - No page creates a superuser, except the page of a link that the operator was shown.
//! - No secret implements `Display` or a revealing `Debug`; none is in a message, a log, an
//!   argument, or a file that other users can read.
//! - No cached value decides whether a token is valid: session, user, and key are read from the
//!   database each time, in one statement. Cached are parsed keys, and that a key has signed
//!   certain claims, which remain true.
//!
//! # Decisions
//!
//! - A password is verified, and rehashed if needed, outside of the transaction that begins the
//!   session; the transaction checks that user and hash are still the same.
//! - A refresh leaves the old token valid, because Auth.js does not store the new one. A sign-out
//!   ends the session, and with it all of its tokens.
//! - Every change is recorded in its own transaction. Who acts is a property of the [`Service`]
//!   handle ([`Service::with_origin`]) and of [`service::Admin`], not of each call.
//! - `http::server` checks the framing of each request before hyper parses it, and replaces what is
//!   ambiguous by a byte that hyper answers with 400.
//! - An attempt to sign in is counted in the database before it is evaluated, so that concurrent
//!   attempts, in several processes, gain no more than a burst of sixteen. A successful sign-in
//!   takes its attempt back in its own transaction.
//! - Reads that take microseconds run on the thread of the request ([`Service::without_waiting`]);
//!   only what has to wait or to write moves to a blocking thread. Passwords are hashed on threads
//!   with the lowest priority. Each blocking thread keeps its database connection.
//! - A restore ends every session, because one that was ended after the backup would be valid
//!   again. It requires the exclusive lock, and folds the old journals first.
//! - A server checks its whole database every half minute, and stops serving while it is damaged.
//! - When all connections or descriptors are in use, the longest-idle connection is dropped for a
//!   new one. A request whose headers have arrived is never dropped, and so its body has a deadline.
//! - Forms carry a token that belongs to the browser, from a cookie besides that of the session.
//! - Staff get a [`service::View`], superusers an [`service::Admin`], which is a view that can make
//!   changes; a page gets one from [`service::OwnAccount`], which requires a recent password.
//! - A one-time link is stored as a digest. Opening its page does not use it up, and its path is
//!   not logged.
//! - An unknown address gets a hash scheme too, chosen by a keyed digest of the address in the
//!   proportion in which users have them: neither the response time nor the queue reveals whether
//!   the address belongs to a user.
//! - A session's kind decides whether its tokens are accepted in a cookie or as bearer tokens,
//!   never both. It has an end that no refresh passes, and ends with the session it derives from.
//! - A browser in which a user has signed in holds a device cookie, and is throttled separately.
//! - "An active superuser who can sign in remains" is one function, which every change that could
//!   violate it calls.
//! - A token from before an import stands for a session whose ID is derived from the token; a flag
//!   of its user says whether such tokens are accepted.
//! - A dry run of an import, and an import that rejects a row, is a transaction that is rolled back.
//! - Forward authentication is [`Service::admit_to`]. Its sign-in page is below the base path of
//!   the requested host, since a `__Host-` cookie belongs to one host.
//! - A database is created under a temporary name and then linked, so that two processes that
//!   start at the same time agree on one, and a crash leaves none that is incomplete.

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
compile_error!(
    "vouchsafe needs a Unix system whose file permissions, links, and locks it knows: Linux or macOS"
);

#[cfg(feature = "cli")]
pub mod cli;
pub mod clock;
pub mod domain;
pub mod error;
mod files;
#[cfg(feature = "cli")]
pub mod formats;
#[cfg(fuzzing)]
pub mod fuzzing;
pub mod http;
pub mod password;
pub mod seal;
pub mod service;
pub mod store;
pub mod token;
pub mod wire;

pub use error::{Error, ErrorKind, Result};
pub use service::Service;

/// The README's Rust compiles.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
