use std::path::PathBuf;

use serde_json::json;

use super::{in_json, in_words};
use crate::cli::progress::slowly;
use crate::cli::{Context, admin};
use crate::error::{Error, Result};

/// Back up the database while it is in use, and verify the backup
///
/// Opens and checks the backup and counts its rows before printing its path. Without a path, the
/// backup is written to `backups` beside the database, with the time in its name.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  # Into the directory `backups` beside the database; keep the newest 7
  vouchsafe db backup --keep 7

  vouchsafe db backup before-upgrade.db")]
pub(in crate::cli) struct Args {
    /// New file, or directory in which to create one
    path: Option<PathBuf>,
    /// Number of backups to keep in the directory; older ones are deleted
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    keep: Option<u16>,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let admin = admin(&service)?;
        let keep = self.keep.map(usize::from);
        let make = || match self.path {
            Some(path) if !path.is_dir() && keep.is_some() => {
                Err(Error::invalid(format!("`{}` is not a directory", path.display()))
                    .with_hint("`--keep` needs the directory that contains the backups"))
            }
            Some(path) if !path.is_dir() => admin.backup_to(&path),
            Some(directory) => admin.backup_into(&directory, keep),
            None => admin.backup_into(&cx.beside_database("backups")?, keep),
        };
        let backup = slowly(cx, "Copying and verifying the database", make)?;
        if !backup.is_noted {
            cx.output.warn("the backup is complete, but the database could not record it");
        }
        for old in &backup.removed {
            cx.output.note(&format!("removed {}", old.display()));
        }
        cx.output.note(&in_words(backup.counts));
        let path = backup.path.display().to_string();
        let removed: Vec<_> =
            backup.removed.iter().map(|path| path.display().to_string()).collect();
        let body = json!({
            "result": "created",
            "path": path,
            "counts": in_json(backup.counts),
            "removed": removed,
        });
        cx.output.value(&path, &body)
    }
}
