use std::path::PathBuf;

use serde_json::json;

use super::{in_json, in_words};
use crate::cli::{Context, operator};
use crate::error::Result;
use crate::service::Service;

/// Put a backup in the place of the database, and end every session
///
/// The database that was there is kept beside it. Refused while a server uses it, and unless the
/// backup is sound. What happened after the backup is undone: users, passwords, rights, and keys
/// that were retired since.
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// The backup
    file: PathBuf,
    /// Do not ask
    #[arg(long)]
    yes: bool,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let path = cx.db()?;
        if path.exists() {
            let question = format!("Put {} in the place of the database?", self.file.display());
            cx.prompt.confirm_unless(self.yes, &question)?;
        }
        let settings = cx.settings()?;
        let restored = Service::restore(path, &self.file, settings, &operator::describe())?;
        if restored.is_another {
            cx.output.warn("the backup is of another database than the one that was there");
        }
        let before = restored.before.map(|before| before.display().to_string());
        if let Some(before) = &before {
            cx.output.note(&format!("the database that was there is {before}"));
        }
        let shown = path.display().to_string();
        let body = json!({
            "result": "updated",
            "path": shown,
            "instance": restored.instance.id.to_string(),
            "counts": in_json(restored.counts),
            "before": before,
        });
        cx.output.done(&format!("Restored {shown}: {}", in_words(restored.counts)), &body)
    }
}
