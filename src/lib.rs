//! Identity for one machine, in one file, from one binary: users, password hashes, sessions and
//! signing keys in a SQLite file, on the command line and as a small login server.
//!
//! As a library, [`Service`] holds the rules, [`http::router`] nests the login server in an axum
//! program, [`http::CurrentUser`] and [`http::OptionalUser`] tell its handlers who is asking, and
//! [`http::TestServer`] is a login server for tests in one line. The library's interface follows
//! the program's needs and may change with any release before 1.0.
//!
//! # Where things are
//!
//! ```text
//! main -> cli -> { http, formats } -> wire -> service -> { store, token, password, seal, clock } -> domain
//!      -> error
//! ```
//!
//! An arrow means "may import"; any layer may import any below it. `tests/it/layers.rs` reads the
//! sources and holds them to it, and keeps each foreign crate in its one home.
//!
//! - [`error`]: one error type; a kind to branch on, a message to read, a hint, a cause.
//! - `files`: opening and creating files in directories that another user may own.
//! - [`clock`]: time and chance. Nothing else reads the wall clock or the system's entropy, except
//!   the generators of P-256 and RSA keys, which take none.
//! - [`domain`]: users, emails, sessions, keys and secrets: plain data that knows its own validity.
//! - [`password`]: the policy, argon2id on a bounded number of kept buffers, and the hashes of other
//!   programs.
//! - [`token`]: JWTs; every check that the library leaves out is made there.
//! - [`seal`]: signing keys at rest, sealed with a master key that lies elsewhere.
//! - [`store`]: traits of one-statement methods, the SQLite backend, its migrations, and the
//!   conformance suite for every backend to come.
//! - [`service`]: who may do what. Every rule lives there, once.
//! - [`formats`]: files of users, of other programs and ours, row by row.
//! - [`wire`]: the JSON bodies, for HTTP and for `--output json` alike.
//! - [`http`]: routes, pages, extractors, the accept loop. One match from kinds to statuses.
//! - [`cli`]: one file a command, and settings, output and prompts. One match from kinds to exit
//!   codes.
//!
//! # What is never there
//!
//! - The domain reads no clock, file or socket.
//! - No rule lives in `store`, `http` or `cli`: an `if` about users, passwords, sessions or
//!   permissions there is a bug.
//! - Nothing prints but `cli/output.rs` (and the server's log); nothing decides the exit code but
//!   `cli/mod.rs` (clap, for wrong usage, and a signal, at a prompt).
//! - No SQL outside `store`, no HTML outside `http/pages`; no script on a page but `/docs`, and
//!   nothing from another host.
//! - No page makes a superuser out of nobody, but that of a link which the operator was shown.
//! - No secret implements `Display` or a telling `Debug`; none stands in a message, a log, an
//!   argument or a file that others may read.
//! - No cached answer decides whether a token is good: session, user and key are read from the
//!   database each time, in one statement. What is cached is the parsed key, and that a key has
//!   signed certain claims: what stays true.
//!
//! # Decisions worth knowing
//!
//! - A login's password is verified and, if need be, hashed anew outside of the transaction, which
//!   then looks again whether user and hash are still the same.
//! - A refresh never kills the old token, since Auth.js does not keep the new one. A logout kills
//!   the session, and with it all tokens.
//! - Every change is noted in its own transaction. Who does it is a property of the [`Service`]
//!   handle ([`Service::with_origin`]) and of [`service::Admin`], not of each call.
//! - Before hyper reads a request, `http::server` follows the framing and lets through what has one
//!   meaning; anything else becomes a byte that hyper answers with 400.
//! - A guess at a password is counted before it is evaluated, in the database: many at once, in
//!   many processes, gain no more than a burst of sixteen. The right one is forgiven in the transaction of its login.
//! - What takes microseconds is asked where the request is ([`Service::without_waiting`]); only
//!   what would have to wait, or is written, moves to a thread that may. Passwords are hashed on
//!   threads of the lowest priority. A thread keeps the database connection that it has used.
//! - A restore ends every session: one that was ended after the backup would live again. It is
//!   refused while a server holds the lock beside the file, and folds the old journals first.
//! - A server looks over its whole database every half minute, and closes when something is wrong
//!   with it; so it does at the touch of damage. What cannot be relied on signs nobody in.
//! - Who waits longest for a client makes room for the next one, once all places or descriptors are
//!   taken; a request whose head is there is never cut off, and so its body has a deadline.
//! - A page is for one browser: its forms carry what that browser has in a cookie beside the token.
//! - Staff get a [`service::View`], superusers an [`service::Admin`], which is a view that can do
//!   things; a page gets one from [`service::OwnAccount`], which wants a password given lately.
//! - A one-time link is kept as a digest. To look at its page uses nothing up, and its path is not
//!   logged.
//! - A name that no account has gets a hashing scheme too, and its work: chosen by a keyed digest
//!   of the name, in the proportion in which users have them. Neither the answer nor the queue tells
//!   whose hash is slow, and nothing sleeps.
//! - A session is opened for a browser or for a program, and its token is accepted as a cookie or
//!   as a bearer token, never as both. It has an end that no refresh passes.
//! - A browser in which a user has signed in holds a device cookie, and is throttled by itself.
//! - "The last active superuser who can sign in stays" is one function, which whatever could break
//!   it calls.
//! - A token from before the move has no session of its own, and stands for one whose name is
//!   made of the token; a mark at its user says whether any such token is good.
//! - An import that is only tried, or that refuses a row, is a transaction that is not kept.
//! - A proxy that asks `/auth/verify` is answered by [`Service::admit_to`], like every other path
//!   to a user. Its sign-in page stands below the base path of the host that was asked for, since
//!   a `__Host-` cookie is for one host.
//! - A database is made under another name and then linked into place, so that two processes that
//!   start at once agree on one, and a crash leaves none that is half made.

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
compile_error!(
    "vouchsafe needs a Unix system whose file permissions, links, and locks it knows: Linux or macOS"
);

pub mod cli;
pub mod clock;
pub mod domain;
pub mod error;
mod files;
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
