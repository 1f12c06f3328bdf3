mod django;
mod htpasswd;
mod jsonl;
mod status;
mod table;

use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use crate::cli::progress::Progress;
use crate::cli::{Context, admin};
use crate::error::{Error, ErrorKind, Problem, Result};
use crate::files::NewFile;
use crate::formats::{UserRow, write_record};
use crate::service::{
    ImportObserver, ImportOptions, ImportReport, ImportRow, ImportRows, Judgement, Reject,
};
use crate::wire::{ImportBody, RejectBody};

#[derive(clap::Subcommand)]
pub(in crate::cli) enum Command {
    Django(django::Args),
    Jsonl(jsonl::Args),
    Csv(table::Args),
    Htpasswd(htpasswd::Args),
    Status(status::Args),
}

impl Command {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        match self {
            Self::Django(args) => args.run(cx),
            Self::Jsonl(args) => args.run(cx),
            Self::Csv(args) => args.run(cx),
            Self::Htpasswd(args) => args.run(cx),
            Self::Status(args) => args.run(cx),
        }
    }
}

/// Options of every import.
#[derive(clap::Args)]
struct ImportArgs {
    /// Report what would happen to each row, without importing anything
    #[arg(long)]
    dry_run: bool,
    /// Import valid rows even if others are rejected
    #[arg(long = "continue")]
    continue_on_reject: bool,
    /// Write rejected rows to a new file, which `user import jsonl` reads once they are corrected
    #[arg(long, value_name = "FILE", requires = "continue_on_reject")]
    rejects: Option<PathBuf>,
    /// Accept MD5 hashes, which can be cracked in seconds; the next sign-in replaces each
    #[arg(long)]
    allow_md5: bool,
}

/// Imports users, shows the progress, and prints the report.
fn run(
    cx: &Context,
    how: &ImportArgs,
    (source, accepts_legacy): (&'static str, bool),
    rows: ImportRows<'_>,
) -> Result<()> {
    let service = cx.service()?;
    let path = how.rejects.as_deref();
    let options = ImportOptions {
        source,
        dry_run: how.dry_run,
        continue_on_reject: how.continue_on_reject,
        allow_md5: how.allow_md5,
        accepts_legacy,
    };
    let mut observer = Observer { progress: Progress::new(cx, "rows"), path, file: None };
    let report = admin(&service)?.import_users(rows, options, &mut observer)?;
    // Without a report nothing was imported, and there are no rejected rows to write.
    observer.publish()?;
    let is_all_refused = report.rejected == report.rows;
    if report.rejected > 0 && !how.dry_run && (is_all_refused || !how.continue_on_reject) {
        return Err(import_rejected(&report));
    }
    print_report(cx, &report, how.dry_run)
}

/// Shows the progress, and writes the rejected rows to a file, which may hold hashes.
struct Observer<'a> {
    progress: Progress,
    path: Option<&'a Path>,
    /// Created with the first rejected row; another process sees it once it is published.
    file: Option<BufWriter<NewFile>>,
}

impl Observer<'_> {
    fn publish(self) -> Result<()> {
        drop(self.progress);
        let Some(file) = self.file else { return Ok(()) };
        let flushed = file.into_inner();
        flushed.map_err(|cause| Error::internal("cannot write the rejected rows", cause))?.publish()
    }
}

impl ImportObserver for Observer<'_> {
    fn begin(&mut self) {
        self.progress.reset();
        self.file = None;
    }

    fn judged(&mut self, row: &ImportRow, judgement: &Judgement) -> Result<()> {
        self.progress.step();
        let (Judgement::Rejected(reject), Some(path)) = (judgement, self.path) else {
            return Ok(());
        };
        let file = match &mut self.file {
            Some(file) => file,
            none => none.insert(NewFile::create(path).map(BufWriter::new)?),
        };
        write_reject(file, row, reject)
    }
}

fn write_reject(out: &mut dyn Write, row: &ImportRow, reject: &Reject) -> Result<()> {
    let record = row.candidate.as_ref().ok().map(UserRow::from);
    let found = row.candidate.as_ref().err().map(|fault| fault.found.clone());
    write_record(out, &RejectBody::new(reject, record, found))
}

fn import_rejected(report: &ImportReport) -> Error {
    let (rejected, rows) = (report.rejected, report.rows);
    let kind = if report.taken == rejected { ErrorKind::Conflict } else { ErrorKind::Invalid };
    let mut problems: Vec<Problem> = report.rejects.iter().map(problem).collect();
    let message = format!("{rejected} of {rows} rows were rejected, so no user was imported");
    problems.insert(0, Problem { code: "nothing_taken", message: format!("{message}:") });
    if report.rejects.len() as u64 != rejected {
        let more = rejected - report.rejects.len() as u64;
        problems.push(Problem { code: "more", message: format!("and {more} more") });
    }
    Error::new(kind, message).with_problems(problems).with_hint(
        "correct these rows, or import the others with `--continue`; `--dry-run` only reports",
    )
}

fn problem(reject: &Reject) -> Problem {
    let Reject { row, email, rule, message } = reject;
    let way_out = if *rule == "md5" { "; `--allow-md5` accepts it" } else { "" };
    let who = if email.is_empty() { String::new() } else { format!(" ({email})") };
    Problem { code: rule, message: format!("row {row}{who}: {message}{way_out}") }
}

fn print_report(cx: &Context, report: &ImportReport, is_dry_run: bool) -> Result<()> {
    let mut details = vec![
        ("rows", report.rows.to_string()),
        (if is_dry_run { "would be created" } else { "created" }, report.created.to_string()),
        ("unchanged", report.unchanged.to_string()),
        (if is_dry_run { "would be rejected" } else { "rejected" }, report.rejected.to_string()),
        ("no usable password", report.unusable.to_string()),
    ];
    details
        .extend(report.schemes.iter().map(|(scheme, n)| ("hashed with", format!("{scheme}: {n}"))));
    details.extend(report.dropped.iter().map(|(field, n)| ("dropped", format!("{field}: {n}"))));
    details.extend(report.rejects.iter().map(|reject| ("rejected", problem(reject).message)));
    cx.output.details(&details, &ImportBody::new(report, is_dry_run))
}
