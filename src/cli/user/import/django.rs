use std::path::PathBuf;

use super::{ImportArgs, run};
use crate::cli::Context;
use crate::error::Result;
use crate::formats::read_django;

/// Import Django users from db.sqlite3 or a dumpdata file
///
/// Keeps IDs, names, flags, groups, dates, and password hashes, so that users keep their passwords.
/// With `key import --legacy`, tokens of the tutorial's back end stay valid too.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  # The output of `manage.py dumpdata users.user`
  vouchsafe user import django dump.json --dry-run")]
pub(in crate::cli) struct Args {
    /// SQLite database, or JSON file written by dumpdata
    file: PathBuf,
    /// Table, or model such as users.user, if several could contain users
    #[arg(long, value_name = "NAME")]
    model: Option<String>,
    #[command(flatten)]
    how: ImportArgs,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let mut rows = |visit: &mut dyn FnMut(_) -> Result<()>| {
            read_django(&self.file, self.model.as_deref(), visit)
        };
        run(cx, &self.how, ("django", true), &mut rows)
    }
}
