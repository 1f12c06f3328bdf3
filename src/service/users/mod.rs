//! Users: their details, passwords, one-time links, and what users may change themselves.

mod accounts;
mod bulk;
mod declarative;
mod find;
mod groups;
mod links;
mod passwords;
mod self_service;
pub(super) mod superusers;

pub use accounts::{NewAccount, OnExisting, Outcome};
pub(crate) use bulk::BulkAct;
pub use declarative::{Change, DeclaredPassword, DeclaredUser, Difference, Prune};
pub(crate) use find::MAX_COUNTED;
pub(crate) use links::LinkTarget;
pub use links::{PASSWORD_LINK_TTL, SETUP_LINK_TTL};
pub use passwords::NewPassword;
#[cfg(feature = "cli")]
pub(crate) use passwords::PASSWORD_BLANK;
pub use self_service::RECENT_AUTHENTICATION;
pub(crate) use self_service::{CONFIRMATION_REQUIRED, OwnAccount, PASSWORD_INCORRECT};
