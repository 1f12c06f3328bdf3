mod list;
mod revoke;

use std::time::Duration;

use clap::Subcommand;

use super::Context;
use super::token::{TokenOutput, TokenSource};
use crate::error::{Error, Result};
use crate::service::MIN_TTL;

/// Validate a token and print it, or a fresh one when little time is left
///
/// Exits with 3 when the token is dead. A token for another audience is never renewed. `list` and
/// `revoke` are for the operator.
#[derive(clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    token: TokenSource,
    /// Print a fresh token when the given one has less than this left [default: 60s]
    #[arg(long, value_name = "DURATION", value_parser = humantime::parse_duration)]
    min_ttl: Option<Duration>,
    /// Never print a fresh token
    #[arg(long, conflicts_with = "min_ttl")]
    no_refresh: bool,
    #[command(flatten)]
    output: TokenOutput,
}

#[derive(Subcommand)]
enum Command {
    #[command(alias = "ls")]
    List(list::Args),
    Revoke(revoke::Args),
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        match self.command {
            Some(_) if self.token.is_given() => {
                Err(Error::invalid("`session list` and `session revoke` take no token")
                    .with_hint("name users or sessions; `--help` tells how"))
            }
            Some(Command::List(args)) => args.run(cx),
            Some(Command::Revoke(args)) => args.run(cx),
            None => {
                let token = self.token.read(cx)?;
                let min_ttl = (!self.no_refresh).then_some(self.min_ttl.unwrap_or(MIN_TTL));
                self.output.print(cx, &cx.service()?.session(&token, min_ttl)?)
            }
        }
    }
}
