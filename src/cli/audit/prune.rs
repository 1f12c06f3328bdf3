use serde_json::json;

use crate::cli::output::plural;
use crate::cli::progress::slowly;
use crate::cli::{Context, admin, when};
use crate::error::Result;
use crate::wire::format_time;

/// Remove old events, and keep the rest of the log verifiable
///
/// Removes all events before the first one that is not older than the given time. The digest of the
/// last removed event is signed with the active key and recorded in the log, and `audit verify`
/// begins there. Removed events can be restored only from a backup.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  # Remove the events that are older than a year
  vouchsafe audit prune --before 365d --yes")]
pub(in crate::cli) struct Args {
    /// Remove events before this time, such as 365d (ago), 2026-01-31 (UTC), or
    /// 2026-01-31T12:00:00Z
    #[arg(long, value_name = "WHEN")]
    before: String,
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let before = when::parse(&self.before, service.now())?;
        let admin = admin(&service)?;
        let count = admin.count_prunable(before)?;
        if count > 0 {
            let noun = plural("event", count);
            let before = format_time(before);
            let question = format!("Permanently remove {count} {noun} before {before}?");
            cx.prompt.confirm_unless(self.yes, &question)?;
        }
        let prune = || admin.prune_audit(before);
        let pruned = slowly(cx, "Verifying the audit log and removing events", prune)?;
        let (result, sentence) = match pruned {
            None => ("unchanged", format!("there are no events before {}", self.before)),
            Some(pruned) => (
                "updated",
                format!("{} events removed, up to event {}", pruned.events, pruned.through),
            ),
        };
        let body = json!({
            "result": result,
            "events": pruned.map_or(0, |pruned| pruned.events),
            "through": pruned.map(|pruned| pruned.through),
        });
        cx.output.done(&sentence, &body)
    }
}
