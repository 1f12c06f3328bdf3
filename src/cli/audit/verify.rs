use serde_json::json;

use crate::cli::progress::slowly;
use crate::cli::{Context, admin};
use crate::domain::Head;
use crate::error::{Error, Result};
use crate::service::Tampering;

/// Verify that no event was changed, removed, or inserted
///
/// Exits with 9 and names the first event that was tampered with.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe audit verify")]
pub(in crate::cli) struct Args {
    /// Head printed earlier by `audit anchor`; may be repeated
    #[arg(long, value_name = "ANCHOR")]
    anchor: Vec<String>,
    /// Write the head beside the database again if that file is missing and the log is intact;
    /// recorded as an event
    #[arg(long)]
    keep_missing_head: bool,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let anchors: Vec<Head> =
            self.anchor.iter().map(|anchor| anchor.parse()).collect::<Result<_>>()?;
        let service = cx.service()?;
        let admin = admin(&service)?;
        if self.keep_missing_head {
            admin.keep_missing_head()?;
        }
        let find = || admin.find_tampering(&anchors);
        let Some(wrong) = slowly(cx, "Verifying the audit log", find)? else {
            let head = admin.head()?;
            let body = json!({ "result": "ok", "events": head.sequence });
            return cx.output.done(&format!("ok, {} events", head.sequence), &body);
        };
        let hint = match wrong {
            Tampering::NoHead => {
                "if you copied the database without the file `DB-audit` beside it, check the last \
                 events with `vouchsafe audit list`, then run \
                 `vouchsafe audit verify --keep-missing-head`"
            }
            _ => "compare it with a backup; `vouchsafe db restore FILE` restores one",
        };
        Err(Error::unavailable(format!("the audit log was tampered with: {wrong}")).with_hint(hint))
    }
}
