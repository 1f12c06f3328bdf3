use std::path::PathBuf;

use super::kept;
use crate::cli::{Context, admin};
use crate::error::Result;

/// Encrypt all signing keys in the database with the master key
///
/// A stolen backup then cannot be used to forge tokens. Keys that are created later are sealed too.
/// Backups from before still contain unsealed keys: rotate and retire those if necessary.
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// File of the master key that the keys are sealed with now, to change it
    #[arg(long, value_name = "PATH")]
    old_master_key_file: Option<PathBuf>,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let old = self.old_master_key_file.map(|path| cx.read_master_key(&path)).transpose()?;
        kept(cx, "sealed", admin(&service)?.seal_keys(old.as_ref())?)
    }
}
