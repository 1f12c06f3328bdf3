use serde_json::json;

use super::in_json;
use crate::cli::{Context, admin};
use crate::error::Result;

/// Show the number of users, sessions, and keys
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe db status")]
pub(in crate::cli) struct Args {}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let counts = admin(&service)?.counts()?;
        let path = cx.db()?.to_string();
        let version = service.instance().schema_version;
        let details = [
            ("path", path.clone()),
            ("schema version", version.to_string()),
            ("users", counts.users.to_string()),
            ("sessions", counts.sessions.to_string()),
            ("keys", counts.keys.to_string()),
        ];
        let body = json!({ "path": path, "schema_version": version, "counts": in_json(counts) });
        cx.output.details(&details, &body)
    }
}
