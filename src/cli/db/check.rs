use serde_json::json;

use crate::cli::progress::slowly;
use crate::cli::{Context, admin};
use crate::error::{Error, Result};

/// Check the whole database for damage
///
/// Exits with 9 if it is damaged.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe db check")]
pub(in crate::cli) struct Args {}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let admin = admin(&service)?;
        let damage = slowly(cx, "Checking the database", || admin.find_damage())?;
        if damage.is_empty() {
            return cx.output.done("ok", &json!({ "result": "ok" }));
        }
        for line in &damage {
            cx.output.warn(line);
        }
        Err(Error::unavailable(format!("`{}` is damaged", cx.db()?))
            .with_hint("restore a backup with `vouchsafe db restore FILE`"))
    }
}
