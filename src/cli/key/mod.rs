mod import;
mod jwks;
mod list;
mod retire;
mod rotate;
mod seal;
mod unseal;

use super::Context;
use crate::domain::{SigningKey, Timestamp};
use crate::error::Result;
use crate::service::Outcome;
use crate::wire::KeyBody;

#[derive(clap::Subcommand)]
pub(super) enum Command {
    #[command(alias = "ls")]
    List(list::Args),
    Rotate(rotate::Args),
    Retire(retire::Args),
    Import(import::Args),
    Jwks(jwks::Args),
    Seal(seal::Args),
    Unseal(unseal::Args),
}

impl Command {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        match self {
            Self::List(args) => args.run(cx),
            Self::Rotate(args) => args.run(cx),
            Self::Retire(args) => args.run(cx),
            Self::Import(args) => args.run(cx),
            Self::Jwks(args) => args.run(cx),
            Self::Seal(args) => args.run(cx),
            Self::Unseal(args) => args.run(cx),
        }
    }
}

/// Prints the result of a change to a key.
fn done(cx: &Context, key: &SigningKey, outcome: Outcome, now: Timestamp) -> Result<()> {
    let state = key.state(now).name();
    let sentence = format!("{} key {} is {state}", key.algorithm, key.id.as_str());
    let body = serde_json::json!({ "result": outcome.name(), "key": KeyBody::new(key, now) });
    cx.output.done(&sentence, &body)
}

/// Prints how many keys were sealed or unsealed; `how` is the participle.
fn kept(cx: &Context, how: &str, count: usize) -> Result<()> {
    let (result, sentence) = match count {
        0 => ("unchanged", format!("Every key is already {how}")),
        1 => ("updated", format!("1 key {how}")),
        count => ("updated", format!("{count} keys {how}")),
    };
    cx.output.done(&sentence, &serde_json::json!({ "result": result, "keys": count }))
}
