use serde_json::json;

use super::{in_json, in_words};
use crate::cli::progress::slowly;
use crate::cli::{Context, config};
use crate::error::Result;
use crate::service::Service;

/// Copy a database to another place, from a file to PostgreSQL, or back
///
/// Keeps all IDs, sessions, keys, and the audit log, compares every row, and leaves either a complete
/// copy or none. The target must not exist yet; on a server, it must be empty. Stop the servers
/// first: what happens in the source after the copy has begun is not in the copy, and both accept
/// the same tokens.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  # To another file
  vouchsafe db copy --to copy.db

  # Move to PostgreSQL
  vouchsafe db copy --from vouchsafe.db --to postgres://vouchsafe@db.example.com/vouchsafe

  # And back
  vouchsafe db copy --from postgres://vouchsafe@db.example.com/vouchsafe --to vouchsafe.db")]
pub(in crate::cli) struct Args {
    /// Database to copy; the one of the settings if omitted
    #[arg(long, value_name = "DATABASE")]
    from: Option<std::path::PathBuf>,
    /// Place of the copy
    #[arg(long, value_name = "DATABASE")]
    to: std::path::PathBuf,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let from = match self.from {
            Some(from) => config::locate(from)?,
            None => cx.db()?.clone(),
        };
        let to = config::locate(self.to)?;
        let copy = || Service::copy(&from, &to);
        let counts = slowly(cx, "Copying and comparing the database", copy)?;
        let body = json!({
            "result": "created",
            "from": from.to_string(),
            "to": to.to_string(),
            "counts": in_json(counts),
        });
        cx.output.done(&format!("Copied to {to}: {}", in_words(counts)), &body)
    }
}
