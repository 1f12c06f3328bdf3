use serde_json::json;

use crate::cli::{Context, admin};
use crate::domain::Head;
use crate::error::{Error, Result};
use crate::service::Tampering;

/// Check that no event was changed, removed or put in; exits with 9 and names the first that was
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// What `audit anchor` printed once; may be repeated
    #[arg(long, value_name = "ANCHOR")]
    anchor: Vec<String>,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let anchors: Vec<Head> =
            self.anchor.iter().map(|anchor| anchor.parse()).collect::<Result<_>>()?;
        let service = cx.service()?;
        let admin = admin(&service)?;
        let head = admin.head()?;
        let wrong = match admin.find_tampering(&anchors)? {
            None => {
                if head.sequence > 0 && anchors.is_empty() && !admin.has_kept_head()? {
                    cx.output.warn("no head is kept beside it: a cut at the end is not seen");
                }
                let body = json!({ "result": "ok", "events": head.sequence });
                return cx.output.done(&format!("ok, {} events", head.sequence), &body);
            }
            Some(Tampering::Changed(at)) => format!("event {at} is not what was written"),
            Some(Tampering::Cut(at)) => format!("event {at} and what followed it is gone"),
        };
        Err(Error::unavailable(format!("the audit log was tampered with: {wrong}"))
            .with_hint("compare it with a backup; `vouchsafe db restore` puts one in its place"))
    }
}
