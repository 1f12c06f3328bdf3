use serde_json::json;

use crate::cli::{Context, admin};
use crate::error::{Error, Result};

/// Check the whole database for damage
///
/// Exits with 9 if it is damaged.
#[derive(clap::Args)]
pub(in crate::cli) struct Args {}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let damage = admin(&service)?.find_damage()?;
        if damage.is_empty() {
            return cx.output.done("ok", &json!({ "result": "ok" }));
        }
        for line in &damage {
            cx.output.warn(line);
        }
        Err(Error::unavailable(format!("`{}` is damaged", cx.db()?.display()))
            .with_hint("restore a backup with `vouchsafe db restore FILE`"))
    }
}
