use clap::ValueEnum;

use super::Context;
use crate::error::{Error, Result};
use crate::formats::Declaration;

/// Print the JSON Schema of a file that vouchsafe reads
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe schema users > users.schema.json")]
pub(super) struct Args {
    /// File format to describe: `users` for `plan` and `apply`
    what: What,
}

#[derive(Clone, Copy, ValueEnum)]
enum What {
    Users,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let schema = match self.what {
            What::Users => Declaration::schema()?,
        };
        let text = serde_json::to_string_pretty(&schema)
            .map_err(|cause| Error::internal("cannot write JSON", cause))?;
        cx.output.raw(&format!("{text}\n"))
    }
}
