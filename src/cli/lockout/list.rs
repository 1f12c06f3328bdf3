use crate::cli::output::{Cell, Column, Footer, ListArgs};
use crate::cli::{Context, admin};
use crate::domain::Network;
use crate::error::Result;
use crate::wire::LockoutBody;

/// List the accounts and networks that are currently throttled
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe lockout list")]
pub(in crate::cli) struct Args {
    #[command(flatten)]
    list: ListArgs,
}

static COLUMNS: [Column; 4] = [
    Column::new("user", "USER").truncated(2, 12),
    Column::new("network", "NETWORK").truncated(1, 12),
    Column::new("failures", "FAILURES").number(),
    Column::new("until", "UNTIL"),
];

/// Where a lockout applies, for people.
pub(in crate::cli) fn place(network: Option<&Network>) -> &str {
    match network.map(Network::as_str) {
        None => "unknown networks",
        Some(name) if name.starts_with("device:") => "a browser known to the user",
        Some(name) => name,
    }
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let mut list = cx.output.list(&COLUMNS, &self.list)?;
        for lockout in admin(&service)?.lockouts()? {
            let user = match (&lockout.email, &lockout.account) {
                (Some(email), _) => email.as_str(),
                (None, Some(_)) => "unknown",
                (None, None) => "all accounts",
            };
            let cells = vec![
                Cell::text(user),
                Cell::text(place(lockout.network.as_ref())),
                Cell::Number(lockout.failures.into()),
                Cell::time(lockout.until),
            ];
            list.row(&cells, &LockoutBody::from(&lockout))?;
        }
        list.end(&Footer::of("lockout"))
    }
}
