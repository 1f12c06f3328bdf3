mod clear;
mod list;

use super::Context;
use crate::error::Result;

#[derive(clap::Subcommand)]
pub(super) enum Command {
    #[command(alias = "ls")]
    List(list::Args),
    Clear(clear::Args),
}

impl Command {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        match self {
            Self::List(args) => args.run(cx),
            Self::Clear(args) => args.run(cx),
        }
    }
}
