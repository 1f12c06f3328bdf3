use serde_json::json;

use super::Context;
use crate::error::Result;
use crate::service::{Outcome, Service};

/// Create an empty database; an existing one is left as it is
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe init")]
pub(super) struct Args {}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let location = cx.db()?;
        let outcome =
            if Service::create(location)? { Outcome::Created } else { Outcome::Unchanged };
        // An existing file may not be a database: opening it checks that.
        let instance = cx.service()?.instance();
        let shown = location.to_string();
        let sentence = match outcome {
            Outcome::Created => format!("Created {shown}"),
            _ => format!("{shown} already exists"),
        };
        let id = instance.id.to_string();
        cx.output
            .done(&sentence, &json!({ "result": outcome.name(), "path": shown, "instance": id }))
    }
}
