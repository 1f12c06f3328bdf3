use serde_json::json;

use crate::cli::progress::slowly;
use crate::cli::{Context, operator};
use crate::error::Result;
use crate::service::Service;
use crate::store::SCHEMA_VERSION;

/// Back up the database beside itself, and migrate it to the current schema version
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe db migrate")]
pub(in crate::cli) struct Args {}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let location = cx.db()?;
        let migrate = || Service::migrate(location, &operator::describe());
        let migrated = slowly(cx, "Backing up and migrating the database", migrate)?;
        if let Some(backup) = &migrated.backup {
            cx.output.note(&format!("backup: {}", backup.display()));
        }
        let from = migrated.from;
        let (result, sentence) = if from < SCHEMA_VERSION {
            ("updated", format!("Migrated from version {from} to {SCHEMA_VERSION}"))
        } else {
            ("unchanged", format!("The database already has version {SCHEMA_VERSION}"))
        };
        let backup = migrated.backup.map(|path| path.display().to_string());
        let body =
            json!({ "result": result, "from": from, "to": SCHEMA_VERSION, "backup": backup });
        cx.output.done(&sentence, &body)
    }
}
