use std::path::PathBuf;

use super::{How, run};
use crate::cli::Context;
use crate::error::Result;
use crate::formats::read_jsonl;

/// Users as one JSON object a line, with the names of the API and `password_hash`
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// The file
    file: PathBuf,
    /// Tokens stay good that the program has signed which the users come from, with a key that
    /// was imported; for rows that `user import django` did not take
    #[arg(long)]
    legacy_tokens: bool,
    #[command(flatten)]
    how: How,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let mut rows = |visit: &mut dyn FnMut(_) -> Result<()>| read_jsonl(&self.file, visit);
        run(cx, &self.how, ("jsonl", self.legacy_tokens), &mut rows)
    }
}
