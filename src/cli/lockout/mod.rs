mod clear;
mod list;

use super::Context;
use crate::error::Result;

/// Look at and clear what guessing has closed
///
/// After three failures in a row at one account from one network, further guesses from there wait
/// 1, 3, 5, then 10 seconds. After 100 guesses in a day from networks that the user has never
/// signed in from, none from there is evaluated until the day is over. Whoever guesses is not told.
#[derive(clap::Subcommand)]
pub(super) enum Command {
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
