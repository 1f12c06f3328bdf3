use std::os::unix::fs::MetadataExt;
use std::path::Path;

use serde_json::json;

use super::{Context, admin};
use crate::error::{Error, Result};
use crate::service::Finding;

/// A database that cannot grow any more refuses every sign-in.
const LEAST_FREE_BYTES: u64 = 100 * 1024 * 1024;

/// Check the installation: modes, disk, damage, audit log, clock, keys; exits with 9 for a fault
#[derive(clap::Args)]
pub(super) struct Args {}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let path = cx.db()?;
        let service = cx.service()?;
        let mut findings = vec![examine_directory(path)?, examine_disk(path)?];
        findings.extend(admin(&service)?.examine()?);
        let faults: Vec<&Finding> = findings.iter().filter(|finding| !finding.is_good).collect();
        if faults.is_empty() {
            let mut list = cx.output.list(&["PART", "FOUND"]);
            for Finding { part, detail, .. } in &findings {
                let body = json!({ "part": part, "ok": true, "detail": detail });
                list.row(&[(*part).to_owned(), detail.clone()], &body)?;
            }
            return list.end();
        }
        let found: Vec<String> =
            faults.iter().map(|fault| format!("{}: {}", fault.part, fault.detail)).collect();
        let sound: Vec<&str> =
            findings.iter().filter(|finding| finding.is_good).map(|finding| finding.part).collect();
        let error = Error::unavailable(found.join("; "));
        let hint = format!("these are as they should be: {}", sound.join(", "));
        Err(if sound.is_empty() { error } else { error.with_hint(hint) })
    }
}

/// Whoever may write to the directory can put another file in the place of the database.
fn examine_directory(path: &Path) -> Result<Finding> {
    let directory = path.parent().unwrap_or(path);
    let facts = directory.metadata().map_err(|error| unreadable(directory, error))?;
    let mode = facts.mode() & 0o7777;
    // In a sticky one, such as /tmp, nobody can replace what is another's.
    let is_good = mode & 0o022 == 0 || mode & 0o1000 != 0;
    Ok(Finding { part: "directory", is_good, detail: format!("mode {mode:04o}") })
}

fn examine_disk(path: &Path) -> Result<Finding> {
    let facts = rustix::fs::statvfs(path).map_err(|error| unreadable(path, error.into()))?;
    let free = facts.f_bavail.saturating_mul(facts.f_frsize);
    let detail = format!("{} MiB free", free / 1024 / 1024);
    Ok(Finding { part: "disk", is_good: free >= LEAST_FREE_BYTES, detail })
}

fn unreadable(path: &Path, error: std::io::Error) -> Error {
    Error::unavailable(format!("cannot look at `{}`", path.display())).with_source(error)
}
