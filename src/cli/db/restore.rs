use std::path::PathBuf;

use serde_json::json;

use super::{in_json, in_words};
use crate::cli::{Context, operator};
use crate::error::Result;
use crate::service::{Named, RestoreDifferences, Service};

/// Replace the database with a backup, and end all sessions
///
/// The replaced database is kept beside the new one. Fails if a server is using the database, or if
/// the backup is damaged. Changes since the backup are lost: the users, passwords, permissions, and
/// keys that differ are listed before you are asked for confirmation.
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// Backup file
    file: PathBuf,
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let path = cx.db()?;
        let mut differences = None;
        if path.exists() {
            differences = Service::compare_with_backup(path, &self.file)?;
            show(cx, differences.as_ref());
            let question = format!("Replace the database with {}?", self.file.display());
            cx.prompt.confirm_unless(self.yes, &question)?;
        }
        let settings = cx.settings()?;
        let restored = Service::restore(path, &self.file, settings, &operator::describe())?;
        if restored.is_another {
            cx.output.warn("the backup is of another database, not of the replaced one");
        }
        let before = restored.before.map(|before| before.display().to_string());
        if let Some(before) = &before {
            cx.output.note(&format!("the replaced database is kept as {before}"));
        }
        let shown = path.display().to_string();
        let body = json!({
            "result": "updated",
            "path": shown,
            "instance": restored.instance.id.to_string(),
            "counts": in_json(restored.counts),
            "before": before,
            "differences": differences.as_ref().map(in_json_by_kind),
        });
        cx.output.done(&format!("Restored {shown}: {}", in_words(restored.counts)), &body)
    }
}

/// Prints how the backup differs from the database.
fn show(cx: &Context, differences: Option<&RestoreDifferences>) {
    let Some(differences) = differences else {
        return cx.output.warn("cannot read the current database to compare it with the backup");
    };
    let mut is_same = true;
    for (kind, named) in differences.kinds() {
        is_same = false;
        cx.output.note(&format!("{kind} ({}): {named}", named.count));
    }
    if is_same {
        cx.output.note("users, passwords, permissions, and keys are the same in both");
    }
}

fn in_json_by_kind(differences: &RestoreDifferences) -> serde_json::Value {
    let RestoreDifferences { removed_users, restored_users, passwords, permissions, keys } =
        differences;
    let named = |named: &Named| json!({ "count": named.count, "first": named.names });
    json!({
        "removed_users": named(removed_users),
        "restored_users": named(restored_users),
        "passwords": named(passwords),
        "permissions": named(permissions),
        "keys": named(keys),
    })
}
