mod anchor;
mod list;
mod verify;

use super::Context;
use crate::error::Result;

/// Look at and verify what was done, by whom, to whom
///
/// Every change, sign-in, refresh and revocation is noted in the transaction that makes it, and every
/// refused sign-in. Each event is chained to the one before it, and the head is also kept beside the database.
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
