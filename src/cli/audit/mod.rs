mod anchor;
mod list;
mod verify;

use super::Context;
use crate::error::Result;

#[derive(clap::Subcommand)]
pub(super) enum Command {
    List(list::Args),
    Verify(verify::Args),
    Anchor(anchor::Args),
}

impl Command {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        match self {
            Self::List(args) => args.run(cx),
            Self::Verify(args) => args.run(cx),
            Self::Anchor(args) => args.run(cx),
        }
    }
}
