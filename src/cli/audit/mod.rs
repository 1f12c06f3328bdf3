mod anchor;
mod list;
mod prune;
mod verify;

use super::Context;
use crate::error::Result;

#[derive(clap::Subcommand)]
pub(super) enum Command {
    #[command(alias = "ls")]
    List(list::Args),
    Verify(verify::Args),
    Anchor(anchor::Args),
    Prune(prune::Args),
}

impl Command {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        match self {
            Self::List(args) => args.run(cx),
            Self::Verify(args) => args.run(cx),
            Self::Anchor(args) => args.run(cx),
            Self::Prune(args) => args.run(cx),
        }
    }
}
