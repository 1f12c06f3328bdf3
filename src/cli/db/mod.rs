mod accept_loss;
mod backup;
mod check;
mod copy;
mod migrate;
mod restore;
mod status;

use serde_json::{Value, json};

use super::Context;
use crate::error::Result;
use crate::store::Counts;

#[derive(clap::Subcommand)]
pub(super) enum Command {
    Status(status::Args),
    Check(check::Args),
    Backup(backup::Args),
    Restore(restore::Args),
    Migrate(migrate::Args),
    Copy(copy::Args),
    AcceptLoss(accept_loss::Args),
}

impl Command {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        match self {
            Self::Status(args) => args.run(cx),
            Self::Check(args) => args.run(cx),
            Self::Backup(args) => args.run(cx),
            Self::Restore(args) => args.run(cx),
            Self::Migrate(args) => args.run(cx),
            Self::Copy(args) => args.run(cx),
            Self::AcceptLoss(args) => args.run(cx),
        }
    }
}

fn in_words(counts: Counts) -> String {
    let Counts { users, sessions, keys } = counts;
    format!("{users} users, {sessions} sessions, {keys} keys")
}

fn in_json(counts: Counts) -> Value {
    let Counts { users, sessions, keys } = counts;
    json!({ "users": users, "sessions": sessions, "keys": keys })
}
