//! Input that is not an argument: from a terminal, standard input, or a file.

use std::fmt::Display;
use std::fs::File;
use std::io::{self, IsTerminal, Read};
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

use console::Term;
use dialoguer::Select;
use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use super::config::Config;
use super::output::Output;
use crate::domain::SecretBytes;
use crate::error::{Error, ErrorKind, Result};

/// The maximum size of a secret in bytes, larger than any password or token.
const MAX_SECRET_BYTES: u64 = 64 * 1024;

/// Prompts at a terminal, if there is one.
pub(super) struct Prompt {
    may_ask: bool,
}

impl Prompt {
    pub(super) fn new(config: &Config) -> Self {
        let terminal = io::stdin().is_terminal() && io::stderr().is_terminal();
        Self { may_ask: terminal && !config.no_input }
    }

    /// Whether there is a terminal and prompts are allowed.
    pub(super) fn may_ask(&self) -> bool {
        self.may_ask
    }

    /// Prompts for a line of text.
    pub(super) fn line(&self, question: &str) -> Result<String> {
        restore_terminal_on_signals();
        read_answer(&format!("{question}: ")).map_err(unanswered)
    }

    /// Prompts for a text without echo.
    pub(super) fn secret(&self, question: &str) -> Result<String> {
        restore_terminal_on_signals();
        let before = tcgetattr(io::stdin()).map_err(|errno| unanswered(errno.into()))?;
        SECRET.store(true, Ordering::Relaxed);
        hide_typing();
        let answer = read_answer(&format!("{question}: "));
        SECRET.store(false, Ordering::Relaxed);
        let _ = tcsetattr(io::stdin(), OptionalActions::Now, &before);
        // The line feed that was typed is not echoed either.
        Output::prompt("\n");
        answer.map_err(unanswered)
    }

    /// Lets the user choose one of a few items with the arrow keys; returns its position.
    pub(super) fn choose(&self, question: &str, items: &[impl Display]) -> Result<usize> {
        restore_terminal_on_signals();
        let menu = Select::new().with_prompt(question).items(items).default(0);
        match menu.interact_on_opt(&Term::stderr()) {
            Ok(Some(chosen)) => Ok(chosen),
            // Escape or `q`.
            Ok(None) => Err(Error::new(ErrorKind::Interrupted, "Operation cancelled.")),
            Err(dialoguer::Error::IO(cause)) => Err(unanswered(cause)),
        }
    }

    /// Prompts for yes or no; the default is no.
    pub(super) fn confirm(&self, question: &str) -> Result<bool> {
        let answer = self.line(&format!("{question} [y/N]"))?;
        Ok(matches!(answer.trim(), "y" | "Y" | "yes" | "Yes" | "YES"))
    }

    /// Prompts for confirmation of an action that cannot be undone, unless `--yes` is given.
    pub(super) fn confirm_unless(&self, yes: bool, question: &str) -> Result<()> {
        if yes {
            return Ok(());
        }
        if !self.may_ask {
            let message =
                format!("confirmation is needed, and there is no terminal to ask: {question}");
            let error = Error::new(ErrorKind::PromptNeeded, message);
            return Err(error.with_hint("supply it with `--yes`"));
        }
        if self.confirm(question)? {
            Ok(())
        } else {
            Err(Error::new(ErrorKind::Interrupted, "Operation cancelled."))
        }
    }
}

/// The error for a value that is missing when there is no terminal; `ways` lists the flags and
/// variables that supply it.
pub(super) fn needed(what: &str, ways: &str) -> Error {
    let message = format!("{what} is needed, and there is no terminal to ask for it");
    Error::new(ErrorKind::PromptNeeded, message).with_hint(format!("supply it with {ways}"))
}

/// Prompts and reads a line from the terminal; end of input (Ctrl-D) cancels like Ctrl-C.
///
/// Uses the line editing of the terminal: prompt libraries read single keys and ignore Ctrl-D, or
/// treat the end of input as an empty answer.
fn read_answer(question: &str) -> io::Result<String> {
    Output::prompt(question);
    let mut answer = String::new();
    if io::stdin().read_line(&mut answer)? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    answer.truncate(answer.trim_end_matches(['\r', '\n']).len());
    Ok(answer)
}

fn unanswered(error: io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::Interrupted | io::ErrorKind::UnexpectedEof => {
            // The prompt did not end with a line feed.
            Output::prompt("\n");
            Error::new(ErrorKind::Interrupted, "Operation cancelled.")
        }
        _ => Error::new(ErrorKind::PromptNeeded, "cannot ask at this terminal").with_source(error),
    }
}

/// Whether a secret is being typed.
static SECRET: AtomicBool = AtomicBool::new(false);

/// Restores the terminal's echo on signals.
///
/// A password prompt switches echo off. A signal that ends the program would leave it off, and a
/// shell that stops and continues the program switches it on again. The first prompt starts a
/// thread that corrects both.
fn restore_terminal_on_signals() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let (Ok(before), Ok(mut signals)) =
            (tcgetattr(io::stdin()), Signals::new([SIGINT, SIGTERM, SIGHUP, SIGCONT]))
        else {
            return;
        };
        std::thread::spawn(move || {
            for signal in signals.forever() {
                if signal == SIGCONT {
                    if SECRET.load(Ordering::Relaxed) {
                        hide_typing();
                    }
                    continue;
                }
                let _ = tcsetattr(io::stdin(), OptionalActions::Now, &before);
                // A menu hides the cursor.
                let _ = Term::stderr().show_cursor();
                Output::cancelled();
                #[expect(clippy::exit, reason = "the main thread is blocked in a read")]
                std::process::exit(128 + signal);
            }
        });
    });
}

fn hide_typing() {
    if let Ok(mut modes) = tcgetattr(io::stdin()) {
        modes.local_modes.remove(LocalModes::ECHO);
        let _ = tcsetattr(io::stdin(), OptionalActions::Now, &modes);
    }
}

/// Reads a secret from a file, or from standard input for `-`.
pub(super) fn read_secret(path: &Path, output: &Output) -> Result<String> {
    if path.as_os_str() == "-" {
        return secret_from(io::stdin().lock(), "standard input");
    }
    let shown = format!("`{}`", path.display());
    let cannot = |error| Error::invalid(format!("cannot read {shown}")).with_source(error);
    let file = File::open(path).map_err(cannot)?;
    let facts = file.metadata().map_err(cannot)?;
    if facts.is_file() && facts.mode() & 0o077 != 0 {
        let mode = facts.mode() & 0o777;
        output.warn(&format!(
            "other users may read {shown} (mode {mode:04o}); run `chmod 600 {}`",
            path.display()
        ));
    }
    secret_from(file, &shown)
}

/// Reads a file; fails if users other than its owner can access it.
pub(super) fn read_private(path: &Path) -> Result<SecretBytes> {
    let shown = path.display();
    let cannot = |cause| Error::invalid(format!("cannot read `{shown}`")).with_source(cause);
    let file = File::open(path).map_err(cannot)?;
    let facts = file.metadata().map_err(cannot)?;
    if facts.mode() & 0o077 != 0 {
        return Err(Error::insecure_permissions(path, facts.mode()));
    }
    let mut bytes = Vec::new();
    let length = file.take(MAX_SECRET_BYTES + 1).read_to_end(&mut bytes).map_err(cannot)?;
    if length as u64 > MAX_SECRET_BYTES {
        return Err(Error::invalid(format!("`{shown}` is too large for a secret")));
    }
    Ok(SecretBytes::new(bytes))
}

/// Reads one secret: the whole input without its final line feed.
fn secret_from(source: impl Read, shown: &str) -> Result<String> {
    let mut bytes = Vec::new();
    source
        .take(MAX_SECRET_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Error::invalid(format!("cannot read {shown}")).with_source(error))?;
    if bytes.len() as u64 > MAX_SECRET_BYTES {
        return Err(Error::invalid(format!("{shown} is too large for a secret")));
    }
    let mut secret = String::from_utf8(bytes)
        .map_err(|_| Error::invalid(format!("{shown} is not UTF-8 text")))?;
    if secret.ends_with('\n') {
        secret.pop();
        if secret.ends_with('\r') {
            secret.pop();
        }
    }
    if secret.is_empty() {
        return Err(Error::invalid(format!("{shown} is empty")));
    }
    Ok(secret)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exactly_one_trailing_line_ending_is_removed_from_a_secret() {
        let read = |text: &str| secret_from(text.as_bytes(), "it");
        for (text, expected) in [
            ("a", "a"),
            ("a\n", "a"),
            ("a\r\n", "a"),
            ("a\n\n", "a\n"),
            (" a \r", " a \r"),
            ("a\nb\n", "a\nb"),
        ] {
            assert_eq!(read(text).unwrap(), expected);
        }
        for text in ["", "\n", "\r\n"] {
            assert!(read(text).is_err());
        }
        assert!(secret_from(&b"\xff\xfe"[..], "it").is_err());
        assert!(read(&"x".repeat(70_000)).is_err());
    }
}
