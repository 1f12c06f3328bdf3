mod add;
mod delete;
mod list;

use super::Context;
use crate::error::Result;

#[derive(clap::Subcommand)]
pub(super) enum Command {
    #[command(alias = "create")]
    Add(add::Args),
    #[command(alias = "ls")]
    List(list::Args),
    #[command(alias = "rm")]
    Delete(delete::Args),
}

impl Command {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        match self {
            Self::Add(args) => args.run(cx),
            Self::List(args) => args.run(cx),
            Self::Delete(args) => args.run(cx),
        }
    }
}
