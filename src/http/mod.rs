//! The server, the HTTP API, the pages, and the items for programs that embed them.

mod accent;
mod api;
mod blocking;
mod body;
mod brand;
mod client;
mod connection;
mod cookies;
mod error;
mod extract;
#[cfg(feature = "cli")]
pub(crate) mod healthcheck;
mod jobs;
mod log;
mod metrics;
mod options;
mod pages;
mod request_id;
mod router;
pub(crate) mod server;
mod spray;
mod test_server;
mod urls;

#[cfg(fuzzing)]
pub(crate) use client::check_forwarded;
#[cfg(fuzzing)]
pub(crate) use server::check_framing;
#[cfg(fuzzing)]
pub(crate) use urls::check_redirect;

#[cfg(feature = "cli")]
pub(crate) use blocking::blocking_threads;
pub use blocking::{runtime, runtime_for};
pub use brand::{Brand, BrandSettings};
pub use client::TrustedProxy;
pub use extract::{CookieUser, CurrentUser, OptionalCookieUser, OptionalUser, protect_from_csrf};
pub use jobs::run_jobs;
pub use options::{BasePath, Options};
pub use pages::link_path;
pub use router::{openapi, router, router_with};
pub use server::{Address, DEFAULT_MAX_CONNECTIONS, PassedSockets, Server, Tls};
pub use test_server::TestServer;

use error::{detail, invalid, status};
use router::App;

/// The default path under which every route is also served, as in the tutorial.
pub const DEFAULT_BASE_PATH: &str = "/api/v1";

/// The default address: only this machine can reach it.
pub const DEFAULT_LISTEN: &str = "127.0.0.1:8000";
