//! Where answers come from when an argument does not hold them: a terminal, stdin or a file.

use std::fs::File;
use std::io::{self, IsTerminal, Read};
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use super::config::Config;
use super::output::Output;
use crate::domain::SecretBytes;
use crate::error::{Error, ErrorKind, Result};

/// The longest secret that is read: more than any password or token has.
const MAX_SECRET_BYTES: u64 = 64 * 1024;

/// The person at the terminal, if there is one.
pub(super) struct Prompt {
    may_ask: bool,
}

impl Prompt {
    pub(super) fn new(config: &Config) -> Self {
        let terminal = io::stdin().is_terminal() && io::stderr().is_terminal();
        Self { may_ask: terminal && !config.no_input }
    }

    /// Whether there is somebody to ask.
    pub(super) fn may_ask(&self) -> bool {
        self.may_ask
    }

    /// Asks for a line of text.
    pub(super) fn line(&self, question: &str) -> Result<String> {
        restore_terminal_on_signals();
        read_answer(&format!("{question}: ")).map_err(unanswered)
    }

    /// Asks for a text that is not shown.
    pub(super) fn secret(&self, question: &str) -> Result<String> {
        restore_terminal_on_signals();
        let before = tcgetattr(io::stdin()).map_err(|errno| unanswered(errno.into()))?;
        SECRET.store(true, Ordering::Relaxed);
        hide_typing();
        let answer = read_answer(&format!("{question}: "));
        SECRET.store(false, Ordering::Relaxed);
        let _ = tcsetattr(io::stdin(), OptionalActions::Now, &before);
        // The line end that was typed is not shown either.
        Output::prompt("\n");
        answer.map_err(unanswered)
    }

    /// Asks for a yes; Enter alone is a no.
    pub(super) fn confirm(&self, question: &str) -> Result<bool> {
        let answer = self.line(&format!("{question} [y/N]"))?;
        Ok(matches!(answer.trim(), "y" | "Y" | "yes" | "Yes" | "YES"))
    }

    /// Asks before something that cannot be undone, unless `--yes` has answered already.
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

/// The failure when a value is missing and there is nobody to ask; `ways` are the flags and
/// variables that would supply it.
pub(super) fn needed(what: &str, ways: &str) -> Error {
    let message = format!("{what} is needed, and there is no terminal to ask for it");
    Error::new(ErrorKind::PromptNeeded, message).with_hint(format!("supply it with {ways}"))
}

/// Asks, and reads a line of the terminal; its end (Ctrl-D) cancels, as Ctrl-C does.
///
/// The terminal's own editing does: libraries for prompts read single keys, and take Ctrl-D for
/// none, or the end of the input for an empty answer.
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
            // Behind the question, which has no line end yet.
            Output::prompt("\n");
            Error::new(ErrorKind::Interrupted, "Operation cancelled.")
        }
        _ => Error::new(ErrorKind::PromptNeeded, "cannot ask at this terminal").with_source(error),
    }
}

/// Whether what is typed at this moment must not be seen.
static SECRET: AtomicBool = AtomicBool::new(false);

/// A password prompt switches the terminal's echo off. A signal that ends the program there would
/// leave it off, and a shell that stopped the program and continues it has switched it on again.
/// Whoever is asked for the first time gets a thread that puts both right.
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
                Output::cancelled();
                #[expect(clippy::exit, reason = "the main thread sits in a read it cannot leave")]
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

/// Reads a secret from a file, or from stdin when the file is `-`.
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
            "others may read {shown} (mode {mode:04o}); run `chmod 600 {}`",
            path.display()
        ));
    }
    secret_from(file, &shown)
}

/// Reads a file that nobody else may read, whatever it holds.
pub(super) fn read_private(path: &Path) -> Result<SecretBytes> {
    let shown = path.display();
    let cannot = |cause| Error::invalid(format!("cannot read `{shown}`")).with_source(cause);
    let file = File::open(path).map_err(cannot)?;
    let facts = file.metadata().map_err(cannot)?;
    if facts.mode() & 0o077 != 0 {
        return Err(Error::too_open(path, facts.mode()));
    }
    let mut bytes = Vec::new();
    let length = file.take(MAX_SECRET_BYTES + 1).read_to_end(&mut bytes).map_err(cannot)?;
    if length as u64 > MAX_SECRET_BYTES {
        return Err(Error::invalid(format!("`{shown}` holds far more than a secret")));
    }
    Ok(SecretBytes::new(bytes))
}

/// Takes one secret: all that there is, less one line end.
fn secret_from(source: impl Read, shown: &str) -> Result<String> {
    let mut bytes = Vec::new();
    source
        .take(MAX_SECRET_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Error::invalid(format!("cannot read {shown}")).with_source(error))?;
    if bytes.len() as u64 > MAX_SECRET_BYTES {
        return Err(Error::invalid(format!("{shown} holds far more than a secret")));
    }
    let mut secret = String::from_utf8(bytes)
        .map_err(|_| Error::invalid(format!("what {shown} holds is not UTF-8 text")))?;
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
    fn one_line_end_is_taken_off_and_no_more() {
        let secret = |text: &str| secret_from(text.as_bytes(), "it");
        for (text, found) in [
            ("a", "a"),
            ("a\n", "a"),
            ("a\r\n", "a"),
            ("a\n\n", "a\n"),
            (" a \r", " a \r"),
            ("a\nb\n", "a\nb"),
        ] {
            assert_eq!(secret(text).unwrap(), found);
        }
        for text in ["", "\n", "\r\n"] {
            assert!(secret(text).is_err());
        }
        assert!(secret_from(&b"\xff\xfe"[..], "it").is_err());
        assert!(secret(&"x".repeat(70_000)).is_err());
    }
}
