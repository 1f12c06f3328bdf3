//! Progress of commands that take time, at a terminal.

use std::io::IsTerminal;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use super::Context;

/// How long a command runs before it shows that it does.
const PATIENCE: Duration = Duration::from_secs(1);

const TICK: Duration = Duration::from_millis(100);

fn is_seen(cx: &Context) -> bool {
    std::io::stderr().is_terminal() && !cx.config.quiet && !cx.output.is_json()
}

/// Does `work`, and shows `what` and the elapsed time if that takes more than a second.
pub(super) fn slowly<T>(cx: &Context, what: &'static str, work: impl FnOnce() -> T) -> T {
    if !is_seen(cx) {
        return work();
    }
    thread::scope(|scope| {
        let (running, wait) = channel::<()>();
        scope.spawn(move || {
            if wait.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                let bar = spinner("{spinner} {msg}, {elapsed}", what);
                // Ends when the work does, also by a panic.
                let _ = wait.recv();
                bar.finish_and_clear();
            }
        });
        let done = work();
        drop(running);
        done
    })
}

fn spinner(template: &str, what: &'static str) -> ProgressBar {
    let bar = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar.set_message(what);
    bar.enable_steady_tick(TICK);
    bar
}

/// A counter on stderr, hidden unless that is a terminal.
pub(super) struct Progress(ProgressBar);

impl Progress {
    pub(super) fn new(cx: &Context, what: &'static str) -> Self {
        if is_seen(cx) {
            Self(spinner("{spinner} {human_pos} {msg}, {elapsed}", what))
        } else {
            Self(ProgressBar::hidden())
        }
    }

    /// Restarts the counter.
    pub(super) fn reset(&self) {
        self.0.set_position(0);
    }

    pub(super) fn step(&self) {
        self.0.inc(1);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
