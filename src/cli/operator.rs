//! Describes the operator for the audit log.

use std::io;
use std::path::PathBuf;

use super::environment::text_variable;

/// The user's ID and name, the original user behind `sudo`, and the terminal.
pub(super) fn describe() -> String {
    let mut parts = vec![format!("uid {}", rustix::process::getuid().as_raw())];
    let mut add = |label: &str, value: Option<String>| {
        if let Some(value) = value {
            parts.push(format!("{label} {value}"));
        }
    };
    // The user controls these variables: the labels separate such claims from the verified user ID.
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
