use std::cmp::Reverse;
use std::path::PathBuf;

use serde_json::json;

use super::{in_json, in_words};
use crate::cli::progress::slowly;
use crate::cli::prompt::needed;
use crate::cli::{Context, operator};
use crate::error::{Error, Remedy, Result};
use crate::service::{Named, RestoreDifferences, Service};

/// Replace the database with a backup, and end all sessions
///
/// The replaced database is kept beside the new one. Fails if a server is using the database, or if
/// the backup is damaged. Changes since the backup are lost: the users, passwords, permissions, and
/// keys that differ are listed before you are asked for confirmation.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  # Choose among the backups beside the database
  vouchsafe db restore

  vouchsafe db restore backup.db --yes")]
pub(in crate::cli) struct Args {
    /// Backup file; asked for if omitted
    file: Option<PathBuf>,
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let location = cx.db()?;
        let file = match &self.file {
            Some(file) => file.clone(),
            None if cx.prompt.may_ask() => choose(cx)?,
            None => return Err(needed("a backup file", "the argument `FILE`")),
        };
        let mut differences = None;
        if Service::exists(location)? {
            let compare = || Service::compare_with_backup(location, &file);
            differences = slowly(cx, "Comparing the backup with the database", compare)?;
            show(cx, differences.as_ref());
            let question =
                format!("Replace the database with {}? This ends all sessions.", file.display());
            cx.prompt.confirm_unless(self.yes, &question)?;
        }
        let settings = cx.settings()?;
        let restore = || Service::restore(location, &file, settings, &operator::describe());
        let restored = slowly(cx, "Verifying and copying the backup", restore)?;
        if restored.is_another {
            cx.output.warn("the backup is of another database, not of the replaced one");
        }
        let before = restored.before.map(|before| before.display().to_string());
        if let Some(before) = &before {
            cx.output.note(&format!("the replaced database is kept as {before}"));
        }
        let shown = location.to_string();
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

/// Lets the operator choose among the backups beside the database, newest first.
fn choose(cx: &Context) -> Result<PathBuf> {
    let directory = cx.beside_database("backups")?;
    let mut found: Vec<PathBuf> = std::fs::read_dir(&directory)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "db"))
        .collect();
    if found.is_empty() {
        return Err(Error::not_found(format!("there are no backups in `{}`", directory.display()))
            .with_remedy(Remedy::ChooseBackup));
    }
    let modified = |path: &PathBuf| path.metadata().and_then(|facts| facts.modified()).ok();
    found.sort_by_key(|path| Reverse(modified(path)));
    found.truncate(MAX_CHOICES);
    let name = |path: &PathBuf| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let names: Vec<String> = found.iter().map(name).collect();
    Ok(found.swap_remove(cx.prompt.choose("Backup to restore", &names)?))
}

/// The maximum number of backups to choose from.
const MAX_CHOICES: usize = 20;

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
