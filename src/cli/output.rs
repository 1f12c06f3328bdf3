//! Output: results on stdout, everything else on stderr. Only this module writes to either.

mod columns;
mod failure;
mod list;
mod pager;
mod style;

use std::cell::RefCell;
use std::io::{self, IsTerminal, Write};

use serde::Serialize;
use serde_json::json;

use super::config::Config;
use super::settings::Format;
use crate::error::{Error, Result};
use crate::wire::to_json;

pub(super) use columns::{Cell, Column};
pub(super) use failure::{early_error, usage};
use failure::{error_json, plain_json};
pub(super) use list::{Footer, List, ListArgs, in_shell, plural};
use pager::Pager;
pub(super) use style::{Style, Tone, escape};

/// The maximum size of buffered output in bytes.
const MAX_PENDING: usize = 64 * 1024;

/// Writes results in the chosen format.
pub(super) struct Output {
    format: Format,
    quiet: bool,
    verbose: bool,
    /// The colors of stdout and stderr.
    out: Style,
    err: Style,
    /// Whether stdout is a terminal.
    is_terminal: bool,
    /// Whether people see exact times instead of relative ones.
    utc: bool,
    may_page: bool,
    pager: RefCell<Option<Pager>>,
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
            out: Style::of(config.color, &io::stdout()),
            err: Style::of(config.color, &io::stderr()),
            is_terminal: io::stdout().is_terminal(),
            utc: config.utc,
            may_page: !config.no_pager,
            pager: RefCell::default(),
            pending: RefCell::default(),
            warnings: RefCell::default(),
        }
    }

    /// Whether the format is JSON.
    pub(super) fn is_json(&self) -> bool {
        matches!(self.format, Format::Json | Format::Jsonl)
    }

    /// Whether a list is printed as one JSON value, which must be complete to be read.
    pub(super) fn is_one_value(&self) -> bool {
        self.format == Format::Json
    }

    /// The style of stdout.
    pub(super) fn out(&self) -> Style {
        self.out
    }

    /// The style of stderr.
    pub(super) fn err(&self) -> Style {
        self.err
    }

    /// Whether a person reads the results.
    pub(super) fn is_for_people(&self) -> bool {
        self.is_terminal && !self.is_json() && !self.quiet
    }

    /// Prints a result: a sentence, which `--quiet` omits, or a JSON value.
    pub(super) fn done(&self, sentence: &str, body: &impl Serialize) -> Result<()> {
        self.all_done(&[(sentence.to_owned(), body)])
    }

    /// Prints the results of one command for several objects: a sentence for each, or a JSON value,
    /// which is an array if there are several.
    pub(super) fn all_done<T: Serialize>(&self, results: &[(String, T)]) -> Result<()> {
        match (self.format, results) {
            (Format::Json, [(_, body)]) => self.json(body),
            (Format::Json, results) => {
                self.json(&results.iter().map(|(_, body)| body).collect::<Vec<_>>())
            }
            (Format::Jsonl, results) => results.iter().try_for_each(|(_, body)| self.json(body)),
            _ if self.quiet => Ok(()),
            (_, results) => results.iter().try_for_each(|(sentence, _)| {
                self.line(&format!("{}{}", self.out.check(), escape(sentence)))
            }),
        }
    }

    /// Prints a result verbatim, such as a token, or as a JSON value.
    pub(super) fn value(&self, text: &str, body: &impl Serialize) -> Result<()> {
        if self.is_json() { self.json(body) } else { self.line(text) }
    }

    /// Prints a result as lines `name: value`, or as a JSON value.
    pub(super) fn details(&self, details: &[(&str, String)], body: &impl Serialize) -> Result<()> {
        if self.is_json() {
            return self.json(body);
        }
        let width = details.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
        for (name, value) in details {
            let name = self.out.paint(Tone::Soft, &format!("{name:width$}"));
            self.line(format!("{name}  {}", escape(value)).trim_end())?;
        }
        Ok(())
    }

    /// Prints a text verbatim, without adding a line feed.
    pub(super) fn raw(&self, text: &str) -> Result<()> {
        let mut pending = self.pending.borrow_mut();
        pending.extend_from_slice(text.as_bytes());
        if pending.len() < MAX_PENDING { Ok(()) } else { self.print(&mut pending) }
    }

    /// A stream for a result in another format, buffered like all output.
    pub(super) fn stream(&self) -> RowStream<'_> {
        RowStream(self)
    }

    /// Starts a list whose rows are printed one by one.
    ///
    /// # Errors
    ///
    /// Invalid if `args` selects a column that does not exist.
    pub(super) fn list(&self, columns: &'static [Column], args: &ListArgs) -> Result<List<'_>> {
        List::new(self, columns, args)
    }

    /// Sends what is printed from now on to a pager, if that is wanted and possible.
    fn start_pager(&self) {
        if self.may_page && self.is_terminal {
            *self.pager.borrow_mut() = Pager::start();
        }
    }

    /// Waits until the user leaves the pager.
    fn end_pager(&self) {
        drop(self.pager.take());
    }

    fn print(&self, pending: &mut Vec<u8>) -> Result<()> {
        let printed = if let Some(pager) = &mut *self.pager.borrow_mut() {
            pager.write(pending)
        } else {
            let mut stdout = io::stdout().lock();
            stdout.write_all(pending).and_then(|()| stdout.flush())
        };
        pending.clear();
        printed.map_err(|error| Error::internal("cannot write the output", error))
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
        self.print(&mut self.pending.borrow_mut())
    }

    /// Prints what follows a list, unless `--quiet` is given. The text may have colors.
    fn footer(&self, text: &str) {
        if !self.quiet {
            to_stderr(text);
        }
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
        to_stderr(&format!("{} {}", self.err.paint(Tone::Warn, "warning:"), escape(remark)));
    }

    /// Prints why an input at a prompt was refused, in the format of Django's commands.
    pub(super) fn input_error(&self, complaint: &str) {
        to_stderr(&self.err.paint(Tone::Bad, &format!("Error: {}", escape(complaint))));
    }

    /// Prints the reason why the command failed.
    pub(super) fn error(&self, error: &Error) {
        self.pending.borrow_mut().clear();
        if self.is_json() {
            to_stderr(&error_json(error, &self.warnings.take()));
            return;
        }
        to_stderr(&failure::error_text(error, self.err, self.verbose));
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
}

/// A writer for buffered output.
pub(super) struct RowStream<'a>(&'a Output);

impl Write for RowStream<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut pending = self.0.pending.borrow_mut();
        pending.extend_from_slice(bytes);
        if pending.len() >= MAX_PENDING {
            self.0.print(&mut pending).map_err(io::Error::other)?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn to_stderr(text: &str) {
    // A failure to write to stderr cannot be reported.
    let _ = writeln!(io::stderr(), "{text}");
}
