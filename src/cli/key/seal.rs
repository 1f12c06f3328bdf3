use std::path::PathBuf;

use super::kept;
use crate::cli::{Context, admin};
use crate::error::Result;

/// Encrypt all signing keys in the database with the master key
///
/// A stolen backup then cannot be used to forge tokens. Keys that are created later are sealed too.
/// Earlier backups still contain the unsealed keys: rotate and retire them if necessary.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  # A new master key, and the keys sealed with it
  (umask 077 && head -c 32 /dev/urandom > master.key)
  vouchsafe --master-key-file master.key key seal")]
pub(in crate::cli) struct Args {
    /// File of the current master key, to replace it with a new one
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
