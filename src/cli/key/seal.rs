use std::path::PathBuf;

use super::kept;
use crate::cli::{Context, admin};
use crate::error::Result;

/// Encrypt all signing keys in the database with the master key
///
/// A stolen backup can then forge no tokens. Keys that are made later are sealed at once. Backups
/// that were taken before still hold the keys as they were: rotate and retire these if need be.
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// The master key that has sealed them so far, to change it
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
