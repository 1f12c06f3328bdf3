use std::path::PathBuf;

use super::{ImportArgs, run};
use crate::cli::Context;
use crate::error::Result;
use crate::formats::read_jsonl;

/// Import JSON Lines: one user per line, with the fields of the API and `password_hash`
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  # Report what would happen, then import
  vouchsafe user import jsonl users.jsonl --dry-run
  vouchsafe user import jsonl users.jsonl")]
pub(in crate::cli) struct Args {
    /// File to import
    file: PathBuf,
    /// Keep the other program's tokens valid if they are signed by an imported key; for rows that
    /// `user import django` rejected
    #[arg(long)]
    legacy_tokens: bool,
    #[command(flatten)]
    how: ImportArgs,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let mut rows = |visit: &mut dyn FnMut(_) -> Result<()>| read_jsonl(&self.file, visit);
        run(cx, &self.how, ("jsonl", self.legacy_tokens), &mut rows)
    }
}
