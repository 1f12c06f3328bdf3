//! Environment variables. Only this module reads them, and one that is empty counts as unset.

use std::env;
use std::ffi::OsString;

use crate::error::{Error, Result};

#[expect(clippy::disallowed_methods, reason = "this is the file that reads the environment")]
pub(super) fn variable(name: &str) -> Option<OsString> {
    env::var_os(name).filter(|value| !value.is_empty())
}

pub(super) fn text_variable(name: &str) -> Result<Option<String>> {
    variable(name)
        .map(|value| {
            value.into_string().map_err(|_| Error::invalid(format!("{name} is not UTF-8 text")))
        })
        .transpose()
}

/// Whether a variable is set to something other than `0` or `false`.
pub(super) fn is_set(name: &str) -> bool {
    variable(name).is_some_and(|value| value != "0" && value != "false")
}
