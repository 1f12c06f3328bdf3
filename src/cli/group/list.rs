use crate::cli::{Context, admin};
use crate::error::Result;
use crate::wire::GroupBody;

/// List groups
#[derive(clap::Args)]
pub(in crate::cli) struct Args {}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let mut list = cx.output.list(&["NAME", "MEMBERS"]);
        admin(&service)?.groups(&mut |group| {
            let cells = [group.name.to_string(), group.members.to_string()];
            list.row(&cells, &GroupBody::from(&group))
        })?;
        list.end()
    }
}
