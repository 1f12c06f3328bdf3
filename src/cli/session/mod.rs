mod list;
mod revoke;

use std::time::Duration;

use clap::Subcommand;

use super::Context;
use super::token::{TokenOutput, TokenSource};
use crate::error::{Error, Result};
use crate::service::MIN_TTL;

/// Validate a token and print it, or a new one if it expires soon
///
/// Exits with 3 if the token is not valid. A token for another audience is never renewed. `session
/// list` and `session revoke` are for operators.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  # Store a token, and renew it when less than an hour remains
  vouchsafe login --email ada@example.com --password-file password.txt --out token.txt
  vouchsafe session --token-file token.txt --min-ttl 1h --out token.txt")]
pub(super) struct Args {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    token: TokenSource,
    /// Print a new token if less than this remains until the expiry [default: 60s]
    #[arg(long, value_name = "DURATION", value_parser = humantime::parse_duration)]
    min_ttl: Option<Duration>,
    /// Never print a new token
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
                Err(Error::invalid("`session list` and `session revoke` do not accept a token")
                    .with_hint("run `vouchsafe session --help` to see the usage"))
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
