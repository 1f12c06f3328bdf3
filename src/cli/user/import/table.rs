use std::path::PathBuf;

use super::{ImportArgs, run};
use crate::cli::Context;
use crate::error::Result;
use crate::formats::{Columns, read_csv};

/// Import CSV with a header row
///
/// The columns are id, email, first_name, last_name, is_staff, is_superuser, is_active, last_login,
/// date_joined, groups (separated by commas), and password_hash; all except email are optional.
/// Other columns are reported and ignored.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe user import csv users.csv --column email=E-Mail")]
pub(in crate::cli) struct Args {
    /// File to import
    file: PathBuf,
    /// Map a field to a column with another name, such as email=E-Mail; may be repeated
    #[arg(long = "column", value_name = "FIELD=COLUMN")]
    columns: Vec<String>,
    #[command(flatten)]
    how: ImportArgs,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let columns = self
            .columns
            .iter()
            .try_fold(Columns::default(), |columns, mapping| columns.with(mapping))?;
        // A transaction may be retried, which reads the rows again.
        let mut is_told = false;
        let mut tell = |foreign: &[&str]| {
            if !foreign.is_empty() && !is_told {
                let names = foreign.join("`, `");
                cx.output.warn(&format!("ignored columns: `{names}`"));
            }
            is_told = true;
        };
        let mut rows = |visit: &mut dyn FnMut(_) -> Result<()>| {
            read_csv(&self.file, &columns, &mut tell, visit)
        };
        run(cx, &self.how, ("csv", false), &mut rows)
    }
}
