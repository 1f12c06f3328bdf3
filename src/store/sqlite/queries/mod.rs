//! The queries, one file per kind of record.

pub(super) mod audit;
mod credentials;
mod groups;
mod instance;
mod keys;
mod links;
mod sessions;
mod throttle;
mod users;

pub(super) use users::sort_name;

use super::Tx;
use crate::store::{Reader, Records};

impl Reader for Tx<'_> {}

impl Records for Tx<'_> {}
