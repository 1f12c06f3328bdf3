use crate::cli::output::{Cell, Column, Footer, ListArgs, Tone};
use crate::cli::{Context, admin};
use crate::error::Result;
use crate::wire::SchemeBody;

/// Count the password hashes of other programs that remain
///
/// Each is replaced at the next sign-in of its user.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe user import status")]
pub(in crate::cli) struct Args {
    #[command(flatten)]
    list: ListArgs,
}

static COLUMNS: [Column; 3] = [
    Column::new("scheme", "HASHED WITH").truncated(1, 12),
    Column::new("users", "USERS").number(),
    Column::new("status", "STATUS"),
];

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let mut list = cx.output.list(&COLUMNS, &self.list)?;
        for (scheme, users, is_current) in admin(&service)?.hash_schemes()? {
            let status = if is_current {
                Cell::State("current", Tone::Good)
            } else {
                Cell::State("replaced at the next sign-in", Tone::Warn)
            };
            let cells = vec![Cell::text(&scheme), Cell::Number(users), status];
            list.row(&cells, &SchemeBody { scheme, users, is_current })?;
        }
        list.end(&Footer::of("scheme"))
    }
}
