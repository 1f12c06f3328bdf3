//! A self-hosted login server and user manager: one binary, on SQLite or PostgreSQL.
//!
//! As a library, [`Service`] implements the rules, [`http::router`] returns the login server as an
//! axum router, [`http::CurrentUser`] and [`http::OptionalUser`] extract the user of a request, and
//! [`http::TestServer`] starts a login server for tests. The API may change with any release before
//! 1.0.
//!
//! # Modules
//!
//! ```text
//! main -> cli -> { http, formats } -> wire -> service -> { store, token, password, seal, clock } -> domain
//!      -> error
//! ```
//!
//! Only `clock`, `domain`, `http`, and `service` are public. `docs/reference/library.md` lists the
//! whole public interface; a test compares it with the sources.
//!
//! An arrow means "may import"; any layer may import any layer below it. `tests/it/layers.rs` reads
//! the sources and checks this, and that each external crate is used in one place.
//!
//! - `error`: the error type: a kind to branch on, a message, and a remedy.
//! - `files`: opening and creating files in directories that another user may own.
//! - [`clock`]: time and randomness. No other module reads the system's clock or entropy, except
//!   the P-256 and RSA key generators, which do not accept a source of randomness.
//! - [`domain`]: users, groups, sessions, keys, and secrets: plain data that checks its own
//!   validity.
//! - `password`: the password policy, argon2id with a bounded number of buffers, and verification
//!   of hashes from other programs.
//! - `token`: JSON Web Tokens, with every check that the library leaves to its caller.
//! - `seal`: encryption of signing keys with a master key that is stored elsewhere.
//! - `store`: traits of one-statement methods, the SQLite backend, its migrations, and the
//!   conformance suite for every backend.
//! - [`service`]: the rules about users, passwords, sessions, and permissions, each in one place.
//! - `formats`: files of users in vouchsafe's formats and those of other programs, row by row.
//! - `wire`: the JSON bodies of the HTTP API and of `--output json`, and events as sentences.
//! - [`http`]: routes, pages, extractors, and the accept loop. One function maps error kinds to
//!   statuses.
//! - `cli`: one file for each command, settings, output, and prompts. One function maps error
//!   kinds to exit codes, and one maps remedies to hints.
//!
//! # Invariants
//!
//! - The domain reads no clock, file, or socket.
//! - No rule is in `store`, `http`, or `cli`: an `if` about users, passwords, sessions, or
//!   permissions there is a bug.
//! - Only `cli/output` and the server's log print. Only `cli/mod.rs` decides the exit code,
//!   except for usage errors, which clap reports, and for a signal at a prompt.
//! - SQL is in `store` only, HTML in `http/pages` only. Each page is complete without scripts; one
//!   file adds comforts, such as copy buttons. No page loads anything from another host.
//! - No page creates a superuser, except the setup page of a one-time link, which only the operator
//!   is shown.
//! - No secret implements `Display` or a revealing `Debug`; none appears in a message, a log, a
//!   command-line argument, or a file that other users can read.
//! - No cached value decides whether a token is valid: session, user, and key are read from the
//!   database each time, in one statement. Only parsed keys and the claims of verified signatures
//!   are cached; neither can become false.
//!
//! # Decisions
//!
//! - A password is verified, and rehashed if needed, outside of the transaction that begins the
//!   session; the transaction checks that neither the user nor the hash has changed.
//! - A refresh leaves the old token valid, because Auth.js does not store the new one. A sign-out
//!   ends the session and all of its tokens.
//! - Every change is recorded in the audit log, in the transaction that makes it. The actor is a
//!   property of the [`Service`] handle ([`Service::with_origin`]) and of [`service::Admin`], not
//!   an argument of each call.
//! - `http::server` checks the framing of each request before hyper parses it, and replaces
//!   ambiguous input with a byte that hyper answers with 400.
//! - A sign-in attempt is counted in the database before it is evaluated, so that concurrent
//!   attempts, even in several processes, gain at most a burst of sixteen. A successful sign-in
//!   takes its attempt back in its own transaction.
//! - Reads that take microseconds run on the thread of the request ([`Service::without_waiting`]);
//!   only work that waits or writes moves to a blocking thread. Passwords are hashed on threads
//!   with the lowest priority. Each blocking thread keeps its database connection.
//! - A restore ends every session, because a session that was ended after the backup would be valid
//!   again. It requires the exclusive lock, and checkpoints the old write-ahead log first.
//! - A server checks its whole database every half minute, and stops serving while it is damaged.
//! - When all connections or descriptors are in use, the longest-idle connection is dropped for a
//!   new one. A request is never dropped once its headers have arrived, so its body has a deadline.
//! - Forms carry a CSRF token, which comes from a cookie other than the session cookie.
//! - Staff get a [`service::View`], superusers an [`service::Admin`], which is a view that can make
//!   changes. Pages get theirs from `service::OwnAccount`, which requires that the user has
//!   entered the password recently.
//! - A one-time link is stored as a digest. Opening its page does not use it up, and its path is
//!   not logged.
//! - An unknown address is assigned a hash scheme too, by a keyed digest of the address and in
//!   proportion to the schemes of the users: neither the response time nor the queue reveals
//!   whether the address belongs to a user.
//! - A session's kind decides whether its tokens are accepted in a cookie or as bearer tokens,
//!   never both. A refresh never extends a session past its maximum age. A derived session ends
//!   together with the session that it was derived from.
//! - A browser in which a user has signed in holds a device cookie, and is throttled separately.
//! - One function checks that an active superuser who can sign in remains. Every change that could
//!   remove the last one calls it.
//! - A token issued by the back end that users were imported from maps to a session with an ID
//!   derived from the token. A flag of the user says whether such tokens are accepted.
//! - A dry run of an import, and an import that rejects a row, roll back their transaction.
//! - [`Service::admit_to`] implements forward authentication. Its sign-in page is below the base
//!   path of the requested host, since a `__Host-` cookie belongs to one host.
//! - A database is created under a temporary name and then linked, so that two processes that
//!   start at the same time use the same database, and a crash never leaves an incomplete one.

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
compile_error!(
    "vouchsafe supports only Linux and macOS: it needs their file permissions, links, and locks"
);

#[cfg(feature = "cli")]
mod cli;
pub mod clock;
pub mod domain;
mod error;
mod files;
#[cfg(feature = "cli")]
mod formats;
#[cfg(fuzzing)]
pub mod fuzzing;
pub mod http;
mod password;
mod seal;
pub mod service;
mod store;
mod token;
mod wire;

pub use error::{Error, ErrorKind, Problem, Remedy, Result};
pub use service::{Service, Settings};

/// What the binary, the tests, the benchmarks, and the fuzz targets of this package use besides the
/// library's interface. Not for other programs: it changes without notice.
#[doc(hidden)]
pub mod internals {
    #[cfg(feature = "cli")]
    pub use crate::cli::main;
    #[cfg(feature = "cli")]
    pub use crate::http::healthcheck::check as healthcheck;
    pub use crate::password::{Hasher, describe};
    pub use crate::store::{Durability, SCHEMA_VERSION, open};
    pub use crate::token::{Claims, Signer, Verifier, generate, jwk_set, key_id};
    pub use crate::wire::TokenBody;
}

/// Compiles the Rust examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
