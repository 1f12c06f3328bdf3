use super::kept;
use crate::cli::{Context, admin};
use crate::error::Result;

/// Decrypt all signing keys in the database, so that no master key is needed
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe --master-key-file master.key key unseal")]
pub(in crate::cli) struct Args {}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        kept(cx, "unsealed", admin(&service)?.unseal_keys()?)
    }
}
