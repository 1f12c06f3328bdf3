//! How to report a command line that could not be parsed.

use std::ffi::{OsStr, OsString};

use clap::ValueEnum;

use super::environment::variable;
use super::settings::Color;

/// The color mode.
pub(super) fn color(args: &[OsString]) -> Color {
    let value = |pair: &[OsString]| (pair[0] == "--color").then(|| pair[1].clone());
    let by_flag = args.windows(2).find_map(value).or_else(|| {
        let equals = |arg: &OsString| Some(arg.to_str()?.strip_prefix("--color=")?.into());
        args.iter().find_map(equals)
    });
    let word = by_flag.or_else(|| variable("VOUCHSAFE_COLOR"));
    let word = word.and_then(|word| word.into_string().ok()).unwrap_or_default();
    Color::from_str(&word, true).unwrap_or_default()
}

/// Whether to report in JSON.
pub(super) fn wants_json(args: &[OsString]) -> bool {
    let is_json = |value: &OsStr| value == "json" || value == "jsonl";
    let is_flag = |arg: &OsString| arg == "--output" || arg == "-o";
    let value = |arg: &OsString| {
        let text = arg.to_str()?;
        let value = text.strip_prefix("--output=").or_else(|| text.strip_prefix("-o"))?;
        Some(value.trim_start_matches('=').to_owned())
    };
    let by_flag = args.windows(2).any(|pair| is_flag(&pair[0]) && is_json(&pair[1]))
        || args.iter().filter_map(value).any(|value| is_json(value.as_ref()));
    by_flag || variable("VOUCHSAFE_OUTPUT").is_some_and(|value| is_json(&value))
}
