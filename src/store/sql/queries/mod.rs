//! The queries, one file per kind of record.

mod audit;
mod credentials;
mod groups;
mod instance;
mod keys;
mod leases;
mod links;
mod sessions;
mod throttle;
mod users;

#[cfg(feature = "postgres")]
pub(in crate::store) use audit::is_harmless;
#[cfg(feature = "postgres")]
pub(in crate::store) use sessions::SESSION_CHECK;
pub(in crate::store) use users::sort_name;

use super::Tx;
use crate::store::{Reader, Records};

impl Reader for Tx<'_> {}

impl Records for Tx<'_> {}
