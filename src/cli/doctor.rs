use std::os::unix::fs::MetadataExt;
use std::path::Path;

use serde_json::json;

use super::{Context, admin};
use crate::error::{Error, Problem, Result};
use crate::service::Finding;

/// A database that cannot grow any more refuses every sign-in.
const LEAST_FREE_BYTES: u64 = 100 * 1024 * 1024;

/// Check the installation: modes, disk, damage, audit log, clock, keys; exits with 9 for a fault
#[derive(clap::Args)]
pub(super) struct Args {}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let path = cx.db()?;
        let mut findings = vec![examine_directory(path), examine_disk(path)];
        match cx.service().and_then(|service| admin(&service)?.examine()) {
            Ok(found) => findings.extend(found),
            // What else there is to find cannot be told without it.
            Err(error) => findings.push(Finding::fault("database", &error)),
        }
        if findings.iter().all(|finding| finding.is_good) {
            let mut list = cx.output.list(&["PART", "FOUND"]);
            for Finding { part, detail, .. } in &findings {
                let body = json!({ "part": part, "ok": true, "detail": detail });
                list.row(&[(*part).to_owned(), detail.clone()], &body)?;
            }
            return list.end();
        }
        let faults: Vec<String> = findings
            .iter()
            .filter(|finding| !finding.is_good)
            .map(|fault| format!("{}: {}", fault.part, fault.detail))
            .collect();
        // All of them: what is in order tells where not to look.
        let problems = findings.iter().map(|Finding { part, is_good, detail }| {
            let (code, mark) = if *is_good { ("ok", "ok   ") } else { ("fault", "FAULT") };
            Problem { code, message: format!("{mark}  {part}: {detail}") }
        });
        Err(Error::unavailable(faults.join("; ")).with_problems(problems.collect()))
    }
}

/// A user who can write to the directory can put another file in the place of the database.
fn examine_directory(path: &Path) -> Finding {
    let directory = path.parent().unwrap_or(path);
    match directory.metadata() {
        Ok(facts) => {
            let mode = facts.mode() & 0o7777;
            let detail = format!("mode {mode:04o}");
            Finding { part: "directory", is_good: mode & 0o022 == 0, detail }
        }
        Err(error) => Finding::fault("directory", &error),
    }
}

fn examine_disk(path: &Path) -> Finding {
    match rustix::fs::statvfs(path) {
        Ok(facts) => {
            let free = facts.f_bavail.saturating_mul(facts.f_frsize);
            let detail = format!("{} MiB free", free / 1024 / 1024);
            Finding { part: "disk", is_good: free >= LEAST_FREE_BYTES, detail }
        }
        Err(error) => Finding::fault("disk", &std::io::Error::from(error)),
    }
}
