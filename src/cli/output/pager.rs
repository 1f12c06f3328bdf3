//! The pager for lists that are longer than the terminal, started as git starts it.

use std::io::{self, Write};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use signal_hook::consts::SIGINT;

use crate::cli::environment::{text_variable, variable};

/// A running pager.
pub(super) struct Pager {
    child: Child,
    /// Whether the pager has ended, so that Ctrl-C ends the program again.
    ended: Arc<AtomicBool>,
}

impl Pager {
    /// Starts `$VOUCHSAFE_PAGER`, `$PAGER`, or `less`; `None` if that is `cat`, or cannot be
    /// started.
    pub(super) fn start() -> Option<Self> {
        let named = ["VOUCHSAFE_PAGER", "PAGER"];
        let named = named.iter().find_map(|name| text_variable(name).ok().flatten());
        let program = named.unwrap_or_else(|| "less".to_owned());
        if program == "cat" {
            return None;
        }
        // The variable may have arguments, so a shell runs it, as git does.
        // A plain name is started directly, so that a missing program is noticed.
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "/-_.".contains(c);
        let mut command = if program.chars().all(is_plain) {
            Command::new(&program)
        } else {
            let mut shell = Command::new("sh");
            shell.args(["-c", &program]);
            shell
        };
        command.stdin(Stdio::piped());
        // Leave the screen as it is, and pass colors through.
        for (name, value) in [("LESS", "FRX"), ("LV", "-c")] {
            if variable(name).is_none() {
                command.env(name, value);
            }
        }
        // A user who may run only this program with sudo must not get a shell from `less`.
        if variable("SUDO_UID").is_some() {
            command.env("LESSSECURE", "1");
        }
        let child = command.spawn().ok()?;
        // Ctrl-C is for the pager, which otherwise would lose the terminal to the shell.
        let ended = Arc::new(AtomicBool::new(false));
        let _ = signal_hook::flag::register_conditional_default(SIGINT, Arc::clone(&ended));
        Some(Self { child, ended })
    }

    pub(super) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.child.stdin.as_mut().map_or(Ok(()), |stdin| stdin.write_all(bytes))
    }
}

impl Drop for Pager {
    /// Waits until the user leaves the pager.
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
        self.ended.store(true, Ordering::Relaxed);
    }
}
