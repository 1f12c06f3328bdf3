//! Failures of the command line.

use std::fmt::Write as _;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::error::ErrorKind as UsageKind;
use serde_json::json;

use super::{Style, Tone, escape, to_stderr};
use crate::cli::hints::hint;
use crate::error::Error;
use crate::store::SCHEMA_VERSION;
use crate::wire::to_json;

/// Reports invalid arguments, or prints the help or the version.
pub(in crate::cli) fn usage(error: &clap::Error, wants_json: bool) -> ExitCode {
    match error.kind() {
        UsageKind::DisplayVersion if wants_json => {
            let version = json!({
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "schema_version": SCHEMA_VERSION,
            });
            let _ = writeln!(io::stdout(), "{version}");
        }
        UsageKind::DisplayHelp | UsageKind::DisplayVersion => {
            let lost = |error: io::Error| error.kind() != io::ErrorKind::BrokenPipe;
            if error.print().is_err_and(lost) {
                return ExitCode::FAILURE;
            }
        }
        _ if wants_json => {
            let text = error.render().to_string();
            let first = text.lines().take_while(|line| !line.is_empty()).map(str::trim);
            let message = first.collect::<Vec<_>>().join(" ");
            let message = message.trim_start_matches("error: ");
            let error = json!({ "code": "usage", "message": message });
            to_stderr(&plain_json(&json!({ "error": error })));
        }
        _ => drop(error.print()),
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

/// Reports a failure that happened before the output format was known.
pub(in crate::cli) fn early_error(error: &Error, wants_json: bool) {
    if wants_json {
        return to_stderr(&error_json(error, &[]));
    }
    to_stderr(&error_text(error, Style(false), false));
}

/// A failure for a person: what failed, the causes, and a hint. `with_causes` adds the causes of the
/// cause.
pub(super) fn error_text(error: &Error, style: Style, with_causes: bool) -> String {
    let label = style.paint(Tone::Bad, "error:");
    let shown = |text: &str| style.quoted(&escape(text), Tone::Strong);
    let mut text = format!("{label} {}", shown(&error.to_string()));
    if error.problems().len() > 1 {
        text = label;
        for problem in error.problems() {
            let mark = match problem.code {
                "ok" => style.check(),
                "fault" => style.cross(),
                _ => String::new(),
            };
            let _ = write!(text, "\n  {mark}{}", shown(&problem.message));
        }
    }
    let mut cause = std::error::Error::source(error);
    while let Some(source) = cause {
        let _ = write!(text, "\n  caused by: {}", shown(&source.to_string()));
        cause = source.source().filter(|_| with_causes);
    }
    if let Some(hint) = hint(error) {
        let hint = style.quoted(&escape(&hint), Tone::Command);
        let _ = write!(text, "\n\n{} {hint}", style.paint(Tone::Strong, "hint:"));
    }
    text
}

/// Serializes a JSON value; this cannot fail for values built here.
pub(super) fn plain_json(value: &serde_json::Value) -> String {
    to_json(value).unwrap_or_default()
}

/// The JSON object that reports a failure.
pub(super) fn error_json(error: &Error, warnings: &[String]) -> String {
    let problems: Vec<_> = error
        .problems()
        .iter()
        .map(|problem| json!({ "code": problem.code, "message": problem.message }))
        .collect();
    let mut body = json!({ "code": error.kind().code(), "message": error.to_string() });
    if !problems.is_empty() {
        body["problems"] = problems.into();
    }
    if let Some(hint) = hint(error) {
        body["hint"] = hint.into();
    }
    if let Some(wait) = error.retry_after() {
        body["retry_after"] = wait.as_secs().into();
    }
    if let Some(source) = std::error::Error::source(error) {
        body["cause"] = source.to_string().into();
    }
    if !warnings.is_empty() {
        body["warnings"] = warnings.into();
    }
    plain_json(&json!({ "error": body }))
}
