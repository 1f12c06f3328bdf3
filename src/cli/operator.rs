//! Who sits at this machine, for the audit log.

use std::io;
use std::path::PathBuf;

use super::config::text_variable;

/// The number and the name of the user, who became it by `sudo`, and the terminal.
pub(super) fn describe() -> String {
    let mut parts = vec![format!("uid {}", rustix::process::getuid().as_raw())];
    let mut add = |label: &str, value: Option<String>| {
        if let Some(value) = value {
            parts.push(format!("{label} {value}"));
        }
    };
    // What others can set is shown as what it is: a claim.
    add("login", variable("LOGNAME").or_else(|| variable("USER")));
    add("sudo", variable("SUDO_USER"));
    add("terminal", terminal().map(|path| path.display().to_string()));
    parts.join(", ")
}

fn variable(name: &str) -> Option<String> {
    text_variable(name).ok().flatten()
}

fn terminal() -> Option<PathBuf> {
    use std::io::IsTerminal;
    io::stdin().is_terminal().then(|| std::fs::read_link("/proc/self/fd/0").ok()).flatten()
}
