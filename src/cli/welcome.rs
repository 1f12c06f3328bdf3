//! What the program prints at a terminal if it is run without a command.

use std::time::Duration;

use super::integrate::server_url;
use super::output::Tone;
use super::{Context, admin};
use crate::domain::{BoundedCount, relative};
use crate::error::Result;
use crate::http::healthcheck;
use crate::service::Service;

/// How long to wait for the answer of a server.
const PATIENCE: Duration = Duration::from_millis(300);

/// The first commands of a newcomer.
const FIRST: [(&str, &str); 3] = [
    ("vouchsafe createsuperuser", "Create the database and the first user"),
    ("vouchsafe serve", "Serve the login API and the pages"),
    ("vouchsafe user add", "Add another user"),
];

/// Prints how to begin, or the state of the database.
pub(super) fn run(cx: &Context) -> Result<()> {
    let location = cx.db()?;
    if !Service::exists(location)? {
        return begin(cx);
    }
    let service = cx.service()?;
    let summary = admin(&service)?.summary()?;
    let exact = |count: u64| BoundedCount::exact(count).to_string();
    let users = match summary.users.deactivated {
        0 => exact(summary.users.total),
        off => format!("{}, {} of them deactivated", exact(summary.users.total), exact(off)),
    };
    let backup = match summary.last_backup {
        Some(at) => relative(at, service.now()),
        None => "never; `vouchsafe db backup` makes one".to_owned(),
    };
    let lines = [
        ("database", location.to_string()),
        ("users", users),
        ("sessions", format!("{} live", summary.sessions)),
        ("last backup", backup),
        ("server", server(cx)),
    ];
    cx.output.details(&lines, &())?;
    cx.output.raw("\n`vouchsafe --help` lists all commands.\n")
}

fn begin(cx: &Context) -> Result<()> {
    let location = cx.db()?;
    cx.output.raw(&format!(
        "vouchsafe {}: a self-hosted login server and user manager\n\n\
         There is no database at {location} yet. To begin:\n\n",
        env!("CARGO_PKG_VERSION")
    ))?;
    for (command, effect) in FIRST {
        let command = cx.output.out().paint(Tone::Command, &format!("{command:27}"));
        cx.output.raw(&format!("  {command}  {effect}\n"))?;
    }
    cx.output.raw("\n`vouchsafe --help` lists all commands.\n")
}

/// Whether a server answers at the address of the settings.
fn server(cx: &Context) -> String {
    let Ok(url) = server_url(cx, None) else {
        return "not checked; `vouchsafe healthcheck` checks it".to_owned();
    };
    match healthcheck::check(&format!("{url}/health"), PATIENCE) {
        Ok(()) => format!("running at {url}"),
        Err(_) => format!("not running at {url}; `vouchsafe serve` starts it"),
    }
}
