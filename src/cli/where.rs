use serde_json::json;

use super::Context;
use crate::error::Result;
use crate::store::DatabaseFile;
use crate::wire::format_time;

/// Show the database: path, instance, schema version, owner, and permissions
#[derive(clap::Args)]
pub(super) struct Args {}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let facts = DatabaseFile::at(cx.db()?).facts()?;
        let instance = cx.service()?.instance();
        let (path, id) = (facts.path.display().to_string(), instance.id.to_string());
        let (mode, created) = (format!("{:04o}", facts.mode), format_time(instance.created_at));
        let body = json!({
            "path": path,
            "instance": id,
            "schema_version": instance.schema_version,
            "created_at": created,
            "owner": facts.owner,
            "mode": mode,
        });
        let details = [
            ("path", path),
            ("instance", id),
            ("schema version", instance.schema_version.to_string()),
            ("created", created),
            ("owner", facts.owner.to_string()),
            ("mode", mode),
        ];
        cx.output.details(&details, &body)
    }
}
