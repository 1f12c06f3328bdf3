use std::path::PathBuf;

use super::{How, run};
use crate::cli::Context;
use crate::error::Result;
use crate::formats::read_django;

/// Users of Django, from its db.sqlite3 or from what dumpdata has written
///
/// Numbers, names, flags, dates and hashes are kept, so that nobody needs a new password. With
/// `key import --legacy` the tokens of the tutorial's back end stay good too.
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// A database of SQLite, or a file of JSON
    file: PathBuf,
    /// The table, or the model such as users.user, where several could hold users
    #[arg(long, value_name = "NAME")]
    model: Option<String>,
    #[command(flatten)]
    how: How,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let mut rows = |visit: &mut dyn FnMut(_) -> Result<()>| {
            read_django(&self.file, self.model.as_deref(), visit)
        };
        run(cx, &self.how, ("django", true), &mut rows)
    }
}
