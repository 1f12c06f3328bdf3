use serde_json::json;

use crate::cli::{Context, admin};
use crate::domain::Timestamp;
use crate::error::{Error, Result};

/// Remove old events, and keep the rest of the log verifiable
///
/// Removes all events before the first one that is not older than the given time. The digest of the
/// last removed event is signed with the active key and recorded in the log, and `audit verify`
/// begins there. Removed events can be restored only from a backup.
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// Remove events before this date such as 2026-01-31 (UTC), or time such as
    /// 2026-01-31T12:00:00Z
    #[arg(long, value_name = "DATE")]
    before: String,
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let before = parse(&self.before)?;
        let service = cx.service()?;
        let admin = admin(&service)?;
        let count = admin.count_prunable(before)?;
        if count > 0 {
            let question = format!("Remove {count} events before {}?", self.before);
            cx.prompt.confirm_unless(self.yes, &question)?;
        }
        let pruned = admin.prune_audit(before)?;
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

fn parse(text: &str) -> Result<Timestamp> {
    let day = || format!("{text}T00:00:00Z").parse().ok();
    text.parse().ok().or_else(day).ok_or_else(|| {
        Error::invalid(format!("`{text}` is neither a date nor a time"))
            .with_hint("use a format such as `2026-01-31` or `2026-01-31T12:00:00Z`")
    })
}
