//! Output: results on stdout, everything else on stderr. Only this module writes to either.

mod failure;
mod list;

use std::cell::RefCell;
use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write};

use serde::Serialize;
use serde_json::json;

use super::config::Config;
use super::environment::{is_set, variable};
use super::hints::hint;
use super::settings::{Color, Format};
use crate::error::{Error, Result};
use crate::wire::to_json;

pub(super) use failure::{early_error, usage};
use failure::{error_json, plain_json};
pub(super) use list::List;

/// The maximum size of buffered output in bytes.
const MAX_PENDING: usize = 64 * 1024;

/// Writes results in the chosen format.
pub(super) struct Output {
    format: Format,
    quiet: bool,
    verbose: bool,
    color: bool,
    /// Output that is not printed yet, and is discarded if the command fails.
    pending: RefCell<Vec<u8>>,
    /// Warnings for the JSON object that reports a failure.
    warnings: RefCell<Vec<String>>,
}

impl Output {
    pub(super) fn new(config: &Config) -> Self {
        Self {
            format: config.format,
            quiet: config.quiet,
            verbose: config.verbose > 0,
            color: use_color(config.color),
            pending: RefCell::default(),
            warnings: RefCell::default(),
        }
    }

    /// Whether the format is JSON.
    pub(super) fn is_json(&self) -> bool {
        self.format != Format::Table
    }

    /// Whether a list is printed as one JSON value, which must be complete to be read.
    pub(super) fn is_one_value(&self) -> bool {
        self.format == Format::Json
    }

    /// Whether to use colors on stderr.
    pub(super) fn color(&self) -> bool {
        self.color
    }

    /// Prints a result: a sentence, which `--quiet` omits, or a JSON value.
    pub(super) fn done(&self, sentence: &str, body: &impl Serialize) -> Result<()> {
        match self.format {
            Format::Table if self.quiet => Ok(()),
            Format::Table => self.line(&escape(sentence)),
            Format::Json | Format::Jsonl => self.json(body),
        }
    }

    /// Prints a result verbatim, such as a token, or as a JSON value.
    pub(super) fn value(&self, text: &str, body: &impl Serialize) -> Result<()> {
        match self.format {
            Format::Table => self.line(text),
            Format::Json | Format::Jsonl => self.json(body),
        }
    }

    /// Prints a result as lines `name: value`, or as a JSON value.
    pub(super) fn details(&self, details: &[(&str, String)], body: &impl Serialize) -> Result<()> {
        if self.is_json() {
            return self.json(body);
        }
        let width = details.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
        for (name, value) in details {
            let line = format!("{name:width$}  {}", escape(value));
            self.line(line.trim_end())?;
        }
        Ok(())
    }

    /// Prints a text verbatim, without adding a line feed.
    pub(super) fn raw(&self, text: &str) -> Result<()> {
        let mut pending = self.pending.borrow_mut();
        pending.extend_from_slice(text.as_bytes());
        if pending.len() < MAX_PENDING { Ok(()) } else { print(&mut pending) }
    }

    /// A stream for a result in another format, buffered like all output.
    pub(super) fn stream(&self) -> RowStream<'_> {
        RowStream(self)
    }

    /// Starts a list whose rows are printed one by one.
    pub(super) fn list(&self, header: &'static [&'static str]) -> List<'_> {
        List::new(self, header)
    }

    fn line(&self, line: &str) -> Result<()> {
        self.raw(line)?;
        self.raw("\n")
    }

    fn json(&self, body: &impl Serialize) -> Result<()> {
        self.line(&to_json(body)?)
    }

    /// Prints all buffered output.
    pub(super) fn flush(&self) -> Result<()> {
        for warning in self.warnings.take() {
            to_stderr(&plain_json(&json!({ "warning": warning })));
        }
        print(&mut self.pending.borrow_mut())
    }

    /// Prints a note to stderr, unless `--quiet` is given.
    pub(super) fn note(&self, remark: &str) {
        if !self.quiet {
            to_stderr(&escape(remark));
        }
    }

    /// Prints instructions that may contain a secret to stderr, and to no log.
    pub(super) fn secret_note(&self, lines: &str) {
        if self.is_json() {
            return to_stderr(&plain_json(&json!({ "note": lines })));
        }
        to_stderr(lines);
    }

    /// Prints a note to stderr if `--verbose` is given.
    pub(super) fn verbose_note(&self, remark: &str) {
        if self.verbose && !self.is_json() {
            to_stderr(&escape(remark));
        }
    }

    /// Prints a warning to stderr.
    pub(super) fn warn(&self, remark: &str) {
        if self.is_json() {
            return self.warnings.borrow_mut().push(remark.to_owned());
        }
        to_stderr(&format!("{} {}", self.painted("33", "warning:"), escape(remark)));
    }

    /// Prints why an input at a prompt was refused, in the format of Django's commands.
    pub(super) fn input_error(&self, complaint: &str) {
        to_stderr(&self.painted("31", &format!("Error: {}", escape(complaint))));
    }

    /// Prints the reason why the command failed.
    pub(super) fn error(&self, error: &Error) {
        self.pending.borrow_mut().clear();
        if self.is_json() {
            to_stderr(&error_json(error, &self.warnings.take()));
            return;
        }
        let mut text = format!("{} {}", self.painted("31;1", "error:"), escape(&error.to_string()));
        if error.problems().len() > 1 {
            text = self.painted("31;1", "error:");
            for problem in error.problems() {
                let _ = write!(text, "\n  {}", escape(&problem.message));
            }
        }
        let mut cause = std::error::Error::source(error);
        while let Some(source) = cause {
            let _ = write!(text, "\n  caused by: {}", escape(&source.to_string()));
            cause = source.source().filter(|_| self.verbose);
        }
        if let Some(hint) = hint(error) {
            let _ = write!(text, "\n\nhint: {}", escape(&hint));
        }
        to_stderr(&text);
    }

    /// Prints a question without a line feed.
    pub(super) fn prompt(question: &str) {
        let mut stderr = io::stderr().lock();
        let _ = stderr.write_all(question.as_bytes()).and_then(|()| stderr.flush());
    }

    /// Prints Django's message for Ctrl-C at a prompt.
    pub(super) fn cancelled() {
        to_stderr("\nOperation cancelled.");
    }

    fn painted(&self, style: &str, text: &str) -> String {
        if self.color { format!("\x1b[{style}m{text}\x1b[0m") } else { text.to_owned() }
    }
}

/// A writer for buffered output.
pub(super) struct RowStream<'a>(&'a Output);

impl Write for RowStream<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut pending = self.0.pending.borrow_mut();
        pending.extend_from_slice(bytes);
        if pending.len() >= MAX_PENDING {
            let printed = io::stdout().lock().write_all(&pending);
            pending.clear();
            printed?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn print(pending: &mut Vec<u8>) -> Result<()> {
    let mut stdout = io::stdout().lock();
    let printed = stdout.write_all(pending).and_then(|()| stdout.flush());
    pending.clear();
    printed.map_err(|error| Error::internal("cannot write the output", error))
}

fn to_stderr(text: &str) {
    // A failure to write to stderr cannot be reported.
    let _ = writeln!(io::stderr(), "{text}");
}

fn use_color(color: Color) -> bool {
    match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto if variable("NO_COLOR").is_some() => false,
        Color::Auto if is_set("CLICOLOR_FORCE") => true,
        Color::Auto => {
            io::stderr().is_terminal() && variable("TERM").is_some_and(|term| term != "dumb")
        }
    }
}

/// Escapes control characters and characters that change the text direction, which could attack a
/// terminal.
pub(super) fn escape(text: &str) -> String {
    let harmful = |c: char| {
        c.is_control()
            || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
    };
    if !text.contains(harmful) {
        return text.to_owned();
    }
    text.chars().fold(String::new(), |mut safe, c| {
        match c {
            '\n' | '\r' | '\t' => safe.extend(c.escape_default()),
            c if harmful(c) => safe.extend(c.escape_unicode()),
            c => safe.push(c),
        }
        safe
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_and_bidirectional_characters_are_escaped() {
        for (text, shown) in [
            ("Ada Lovelace", "Ada Lovelace"),
            ("Ådé 密码 🔑", "Ådé 密码 🔑"),
            ("a\nb\tc\r", "a\\nb\\tc\\r"),
            ("\x1b[31mred\x1b[0m", "\\u{1b}[31mred\\u{1b}[0m"),
            ("\u{202e}evil\u{2066}", "\\u{202e}evil\\u{2066}"),
            ("\u{9b}31m\u{7f}", "\\u{9b}31m\\u{7f}"),
        ] {
            assert_eq!(escape(text), shown);
        }
    }
}
