use crate::cli::output::{Cell, Column, Footer, ListArgs};
use crate::cli::{Context, admin};
use crate::error::Result;
use crate::wire::GroupBody;

/// List groups
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe group list")]
pub(in crate::cli) struct Args {
    #[command(flatten)]
    list: ListArgs,
}

static COLUMNS: [Column; 2] =
    [Column::new("name", "NAME").truncated(1, 8), Column::new("members", "MEMBERS").number()];

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let mut list = cx.output.list(&COLUMNS, &self.list)?;
        admin(&service)?.groups(&mut |group| {
            let cells = vec![Cell::text(group.name.as_str()), Cell::Number(group.members)];
            list.row(&cells, &GroupBody::from(&group))
        })?;
        list.end(&Footer::of("group"))
    }
}
