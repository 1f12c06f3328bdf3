use serde_json::json;

use crate::cli::{Context, operator};
use crate::error::Result;
use crate::service::Service;

/// Accept that the database has lost changes after a failover, and end all sessions
///
/// A server that has seen a change which the database lacks marks the database, and every server
/// refuses to use it. If another database server still has the changes, make it the primary server
/// again instead. Otherwise this command ends all sessions, since the database may lack the end of
/// any of them, records that, and lets the servers go on. It changes nothing if no loss was noticed.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe db accept-loss --yes")]
pub(in crate::cli) struct Args {
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let question = "Accept the loss? This ends all sessions.";
        cx.prompt.confirm_unless(self.yes, question)?;
        let settings = cx.settings()?;
        let (result, sentence, ended) =
            match Service::accept_loss(cx.db()?, settings, &operator::describe())? {
                Some(ended) => {
                    ("updated", format!("Accepted the loss; {ended} sessions ended"), ended)
                }
                None => ("unchanged", "No loss was noticed; nothing changed".to_owned(), 0),
            };
        cx.output.done(&sentence, &json!({ "result": result, "ended": ended }))
    }
}
