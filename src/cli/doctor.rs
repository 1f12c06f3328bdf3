use std::os::unix::fs::MetadataExt;
use std::path::Path;

use serde_json::json;

use super::output::{Cell, Column, Footer, ListArgs, Tone};
use super::progress::slowly;
use super::{Context, admin, hints};
use crate::error::{Error, Problem, Result};
use crate::service::Finding;

/// The free disk space in bytes below which the database may soon refuse sign-ins.
const MIN_FREE_BYTES: u64 = 100 * 1024 * 1024;

/// Check the installation: permissions, disk, damage, audit log, clock, and keys
///
/// Exits with 9 if a check fails.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe doctor")]
pub(super) struct Args {
    #[command(flatten)]
    list: ListArgs,
}

static COLUMNS: [Column; 3] = [
    Column::new("check", "CHECK"),
    Column::new("result", "RESULT"),
    Column::new("detail", "DETAIL").truncated(1, 20),
];

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let mut findings = match cx.db()?.path() {
            Some(path) => vec![check_directory(path), check_disk(path)],
            None => Vec::new(),
        };
        let diagnose = || cx.service().and_then(|service| admin(&service)?.diagnose());
        match slowly(cx, "Checking the database and the audit log", diagnose) {
            Ok(found) => findings.extend(found),
            Err(error) => findings.push(Finding::failed("database", &error)),
        }
        if findings.iter().all(|finding| finding.is_ok) {
            let mut list = cx.output.list(&COLUMNS, &self.list)?;
            for Finding { part, detail, .. } in &findings {
                let body = json!({ "part": part, "ok": true, "detail": detail });
                let cells =
                    vec![Cell::text(*part), Cell::State("ok", Tone::Good), Cell::text(detail)];
                list.row(&cells, &body)?;
            }
            return list.end(&Footer::of("check"));
        }
        let faults: Vec<String> = findings
            .iter()
            .filter(|finding| !finding.is_ok)
            .map(|fault| format!("{}: {}", fault.part, described(fault)))
            .collect();
        // Also lists the passed checks, which rule out causes of the fault.
        let problems = findings.iter().map(|finding| {
            let (code, mark) = if finding.is_ok { ("ok", "ok   ") } else { ("fault", "FAULT") };
            let message = format!("{mark}  {}: {}", finding.part, described(finding));
            Problem { code, message }
        });
        Err(Error::unavailable(faults.join("; ")).with_problems(problems.collect()))
    }
}

fn described(finding: &Finding) -> String {
    let remedy = finding.remedy.as_ref().map(|remedy| format!("; {}", hints::words(remedy)));
    format!("{}{}", finding.detail, remedy.unwrap_or_default())
}

/// A user who can write to the directory can replace the database.
fn check_directory(path: &Path) -> Finding {
    let directory = path.parent().unwrap_or(path);
    match directory.metadata() {
        Ok(facts) => {
            let mode = facts.mode() & 0o7777;
            let (part, detail) = ("directory", format!("mode {mode:04o}"));
            if mode & 0o022 == 0 { Finding::ok(part, detail) } else { Finding::fault(part, detail) }
        }
        Err(error) => Finding::fault("directory", error.to_string()),
    }
}

fn check_disk(path: &Path) -> Finding {
    match rustix::fs::statvfs(path) {
        Ok(facts) => {
            let free = facts.f_bavail.saturating_mul(facts.f_frsize);
            let (part, detail) = ("disk", format!("{} MiB free", free / 1024 / 1024));
            if free >= MIN_FREE_BYTES {
                Finding::ok(part, detail)
            } else {
                Finding::fault(part, detail)
            }
        }
        Err(error) => Finding::fault("disk", std::io::Error::from(error).to_string()),
    }
}
