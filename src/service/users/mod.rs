//! Users: their details, passwords, one-time links, and what users may change themselves.

mod accounts;
mod declarative;
mod groups;
mod links;
mod passwords;
mod self_service;
pub(super) mod superusers;

pub use accounts::{BulkAct, NewAccount, OnExisting, Outcome};
pub use declarative::{Change, DeclaredPassword, DeclaredUser, Difference, Prune};
pub use links::{LINK_TTL, LinkTarget, SETUP_TTL};
pub use passwords::{NewPassword, PASSWORD_BLANK};
pub use self_service::{CONFIRMATION_REQUIRED, OwnAccount, PASSWORD_INCORRECT, RECENT};
