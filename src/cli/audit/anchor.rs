use serde_json::json;

use crate::cli::{Context, admin};
use crate::error::Result;

/// Print the head of the audit log, to store where no one with access to the database can change it
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  # Verify later that the log still contains this event
  vouchsafe audit anchor > anchor.txt
  vouchsafe audit verify --anchor \"$(cat anchor.txt)\"")]
pub(in crate::cli) struct Args {}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let head = admin(&service)?.head()?;
        let body = json!({ "sequence": head.sequence, "digest": head.digest });
        cx.output.value(&head.to_string(), &body)
    }
}
