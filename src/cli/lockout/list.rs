use crate::cli::{Context, admin};
use crate::domain::Network;
use crate::error::Result;
use crate::wire::{LockoutBody, format_time};

/// List the accounts and networks that are currently throttled
#[derive(clap::Args)]
pub(in crate::cli) struct Args {}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let mut list = cx.output.list(&["USER", "NETWORK", "FAILURES", "UNTIL"]);
        for lockout in admin(&service)?.lockouts()? {
            let cells = [
                match (&lockout.email, &lockout.account) {
                    (Some(email), _) => email.clone(),
                    (None, Some(_)) => "unknown".to_owned(),
                    (None, None) => "all accounts".to_owned(),
                },
                lockout.network.as_ref().map_or("all unknown", Network::as_str).to_owned(),
                lockout.failures.to_string(),
                format_time(lockout.until),
            ];
            list.row(&cells, &LockoutBody::from(&lockout))?;
        }
        list.end()
    }
}
